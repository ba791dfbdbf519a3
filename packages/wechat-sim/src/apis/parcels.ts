import { type Fields, isFields, isText, lengthOf } from '../input.ts';
import { WechatError } from '../wechat-error.ts';

export interface Parcels {
  logisticsType: number;
  deliveryMode: number;
  items: Fields[];
  allDelivered: boolean;
}

const EXPRESS = 1;
const WHOLE = 1;
const SPLIT = 2;
export const MAX_PARCELS = 15;
const MAX_DESCRIPTION = 120;
const MAX_NUMBER = 128;

export function readParcels(body: Fields): Parcels {
  const { logistics_type: logisticsType, delivery_mode: deliveryMode, shipping_list: list } = body;
  if (!isWhole(logisticsType, 1, 4)) throw new WechatError(10060005);
  if (!isWhole(deliveryMode, WHOLE, SPLIT)) throw new WechatError(268485224);
  if (deliveryMode === SPLIT && logisticsType !== EXPRESS) throw new WechatError(10060006);
  if (deliveryMode === SPLIT && typeof body.is_all_delivered !== 'boolean') throw new WechatError(10060007);
  if (!Array.isArray(list) || list.length === 0 || !list.every(isFields)) throw new WechatError(10060014, 'shipping_list');
  if (list.length > MAX_PARCELS) throw new WechatError(10060024);
  if (deliveryMode === WHOLE && list.length > 1) throw new WechatError(268485228);
  for (const item of list) checkParcel(item, logisticsType);
  return { logisticsType, deliveryMode, items: list, allDelivered: deliveryMode === WHOLE || body.is_all_delivered === true };
}

function checkParcel(item: Fields, logisticsType: number): void {
  if (!isText(item.item_desc)) throw new WechatError(10060008);
  if (lengthOf(item.item_desc) > MAX_DESCRIPTION) throw new WechatError(10060009);
  if (logisticsType !== EXPRESS) return;
  if (!isText(item.tracking_no)) throw new WechatError(268485226);
  if (item.tracking_no.length > MAX_NUMBER) throw new WechatError(10060026);
  if (!isText(item.express_company)) throw new WechatError(268485227);
  if (item.express_company.length > MAX_NUMBER) throw new WechatError(10060025);
}

const isWhole = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
