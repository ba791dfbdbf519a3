import { carriers } from '@lintuan/contracts/orders/carriers';
import { permissions } from '@lintuan/contracts/permissions';
import type { AuditEntry } from '@lintuan/contracts/staff/schemas';
import { yuan } from '../../shared/money/price.ts';
import { sayTime } from '../../shared/time/say-time.ts';
import { actorWords, orderStateWords, refundStateWords } from '../../shared/trade-words.ts';
import { flagWords, merchantRoleWords, merchantStateWords, movementWords, shelfWords } from '../../shared/words.ts';

export const actionWords: Record<string, string> = {
  'catalog.product_created': '新建商品',
  'catalog.product_edited': '编辑商品',
  'catalog.shelf_moved': '商品上下架',
  'catalog.category_created': '新建分类',
  'catalog.category_edited': '编辑分类',
  'catalog.category_deleted': '删除分类',
  'catalog.brand_created': '新建品牌',
  'stock.adjusted': '调整库存',
  'stock.low_stock_set': '设置预警线',
  'merchants.created': '新建商家',
  'merchants.edited': '编辑商家',
  'merchants.approve': '通过商家',
  'merchants.reject': '驳回商家',
  'merchants.suspend': '商家停业',
  'merchants.resume': '商家恢复营业',
  'merchants.member_added': '添加商家员工',
  'merchants.member_edited': '编辑商家员工',
  'orders.noted': '备注订单',
  'orders.prepared': '开始备货',
  'orders.shipped': '订单发货',
  'orders.shipment_corrected': '修改运单',
  'orders.cancelled': '取消订单',
  'payments.refund_retried': '重试退款',
  'payments.asked': '向微信查询支付',
  'delivery.express_fee_set': '设置运费',
  'group_buy.created': '新建拼团活动',
  'group_buy.edited': '编辑拼团活动',
  'group_buy.published': '发布拼团活动',
  'group_buy.discarded': '删除拼团草稿',
  'group_buy.stopped': '停止拼团活动',
  'group_buy.filled': '拼团补位',
  'staff.password_changed': '修改密码',
  'staff.second_factor_on': '开启动态验证码',
};

const subjectWords: Record<string, string> = {
  product: '商品',
  category: '分类',
  brand: '品牌',
  sku: 'SKU',
  merchant: '商家',
  merchant_member: '商家员工',
  staff: '员工',
  order: '订单',
  payment: '支付',
  refund: '退款',
  group_activity: '拼团活动',
  group: '团',
};

const fieldWords: Record<string, string> = {
  name: '名称',
  displayName: '姓名',
  subtitle: '副标题',
  descriptionHtml: '图文描述',
  categoryId: '分类',
  parentId: '上级分类',
  brandId: '品牌',
  pictures: '图片',
  iconFile: '图标',
  values: '值',
  price: '价格',
  originalPrice: '划线价',
  code: '编码',
  barcode: '条码',
  weightGrams: '重量（克）',
  flags: '标记',
  specs: '规格',
  shelf: '状态',
  state: '状态',
  reason: '原因',
  position: '排序',
  onHand: '在库',
  kind: '类型',
  lowStockAt: '预警线',
  notice: '公告',
  licenceNumber: '营业执照号',
  licenceFile: '营业执照',
  logoFile: '店铺标志',
  address: '地址',
  contact: '联系人',
  phone: '电话',
  role: '岗位',
  permissions: '权限',
  disabled: '停用',
  passwordSet: '重设密码',
  secondFactor: '动态验证码',
  sellerNote: '备注',
  carrier: '快递公司',
  trackingNo: '运单号',
  refundFen: '退款金额',
  tries: '尝试次数',
  lastError: '错误',
  baseFen: '每单运费',
  freeAboveFen: '满多少包邮',
  size: '成团人数',
  hours: '凑齐时间（小时）',
  startsAt: '开始时间',
  endsAt: '结束时间',
  perOrderLimit: '每单限购',
  perPersonLimit: '每人限购',
  newcomersOnly: '只限新顾客',
  virtualFill: '允许补位',
  groupPrice: '拼团价',
  starterPrice: '团长价',
  quota: '份数',
  openGroups: '进行中的团',
  paid: '已付款人数',
  filled: '补位人数',
};

/** States of activities and groups; none of them means another thing elsewhere. */
const groupBuyStates = {
  scheduled: '未开始',
  running: '进行中',
  ended: '已结束',
  stopped: '已停止',
  waiting: '待开团',
  open: '拼团中',
  formed: '已成团',
};

const timeFields = ['startsAt', 'endsAt'];

const valueWords: Record<string, Record<string, string>> = {
  shelf: wordsOf(shelfWords),
  openGroups: { keep: '继续拼完', fail: '立即结束并退款' },
  state: { ...groupBuyStates, ...wordsOf(merchantStateWords), ...wordsOf(orderStateWords), ...wordsOf(refundStateWords) },
  carrier: carriers,
  role: merchantRoleWords,
  kind: movementWords,
  flags: flagWords,
  permissions,
};

function wordsOf(states: Record<string, { word: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(states).map(([state, { word }]) => [state, word]));
}

export const sayAction = (action: string): string => actionWords[action] ?? action;
export const sayActor = (kind: AuditEntry['actorKind']): string => actorWords[kind];
export const saySubjectKind = (kind: string): string => subjectWords[kind] ?? kind;
export const sayField = (field: string): string => fieldWords[field] ?? field.replace(/^sku /, 'SKU ');

/** A value as a person reads it; what has no words of its own is shown as it is. */
export function sayValue(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number' && field.endsWith('Fen')) return yuan(value);
  if (typeof value === 'string' && timeFields.includes(field)) return sayTime(value);
  if (typeof value === 'string') return valueWords[field]?.[value] ?? value;
  if (Array.isArray(value)) return value.map((item) => sayValue(field, item)).join(value.some(isObject) ? '\n' : '、') || '—';
  if (!isObject(value)) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${sayField(name)}：${sayValue(name, part)}`)
    .join('，');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
