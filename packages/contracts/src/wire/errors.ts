interface ErrorEntry {
  number: number;
  status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
  message: string;
}

/** Every refusal the API can give: the reason programs branch on, its business number, HTTP status and words. */
export const errors = {
  'request.invalid': { number: 1000, status: 400, message: '有内容填写不正确' },
  'request.broken_json': { number: 1001, status: 400, message: '请求内容无法读取' },
  'request.wrong_content_type': { number: 1002, status: 415, message: '请求格式不支持' },
  'request.too_large': { number: 1003, status: 413, message: '内容太大了' },
  'request.not_found': { number: 1004, status: 404, message: '没有找到' },
  'request.too_many': { number: 1005, status: 429, message: '操作太频繁，请稍后再试' },
  'request.method_not_allowed': { number: 1006, status: 405, message: '不支持这种操作' },
  'request.key_reused': { number: 1007, status: 409, message: '这次提交与上次内容不同，请刷新后重试' },
  'request.key_invalid': { number: 1008, status: 400, message: '请求标识不正确' },
  'server.failed': { number: 1009, status: 500, message: '服务出了点问题，请稍后再试' },
  'server.busy': { number: 1010, status: 503, message: '服务正忙，请稍后再试' },

  'identity.login_required': { number: 1100, status: 401, message: '请先登录' },
  'identity.session_ended': { number: 1101, status: 401, message: '登录已失效，请重新登录' },
  'identity.forbidden': { number: 1102, status: 403, message: '没有权限进行此操作' },
  'identity.wrong_credentials': { number: 1103, status: 401, message: '账号或密码不正确' },
  'identity.locked': { number: 1104, status: 429, message: '尝试次数过多，请稍后再试' },
  'identity.disabled': { number: 1105, status: 403, message: '账号已停用，请联系客服' },
  'identity.wrong_code': { number: 1106, status: 400, message: '验证码不正确或已过期' },
  'identity.code_too_soon': { number: 1107, status: 429, message: '验证码发送太频繁，请稍后再试' },
  'identity.wechat_code_invalid': { number: 1108, status: 400, message: '微信登录已过期，请重试' },
  'identity.sms_unavailable': { number: 1110, status: 503, message: '短信暂时发不出去，请稍后再试' },
  'identity.phone_taken': { number: 1111, status: 409, message: '该手机号已绑定其他账号' },
  'identity.merge_needs_consent': { number: 1112, status: 409, message: '该手机号已有账号，同意后可合并' },
  'identity.second_factor_required': { number: 1113, status: 401, message: '请输入动态验证码' },
  'identity.weak_password': { number: 1114, status: 400, message: '密码太简单，请换一个' },

  'identity.still_owed': { number: 1115, status: 409, message: '还有未完成的订单或退款，完成后才能注销' },

  'merchants.name_taken': { number: 1200, status: 409, message: '店铺名称已被使用' },
  'merchants.staff_name_taken': { number: 1201, status: 409, message: '登录名已被使用' },
  'merchants.wrong_state': { number: 1202, status: 409, message: '店铺当前状态不能这样操作' },

  'catalog.category_in_use': { number: 1300, status: 409, message: '分类下还有商品或子分类，不能删除' },
  'catalog.category_too_deep': { number: 1301, status: 400, message: '分类最多三级' },
  'catalog.name_taken': { number: 1302, status: 409, message: '名称已存在' },
  'catalog.sku_code_taken': { number: 1303, status: 409, message: 'SKU 编码已被使用' },
  'catalog.not_sellable': { number: 1304, status: 409, message: '商品信息不完整，暂不能上架' },
  'catalog.wrong_state': { number: 1305, status: 409, message: '商品当前状态不能这样操作' },
  'catalog.changed_meanwhile': { number: 1306, status: 409, message: '商品刚被别人修改过，请刷新后再改' },

  'stock.not_enough': { number: 1400, status: 409, message: '库存不足' },

  'delivery.too_many_addresses': { number: 1450, status: 409, message: '地址最多保存 20 个，请先删除不用的' },
  'delivery.unknown_region': { number: 1451, status: 400, message: '请重新选择地区' },

  'cart.full': { number: 1600, status: 409, message: '购物车满了，最多 50 种商品' },
  'cart.cannot_be_bought': { number: 1601, status: 409, message: '这件商品现在不能购买' },

  'checkout.lines_changed': { number: 1650, status: 409, message: '有商品库存不足或已失效，请确认后再提交' },
  'checkout.price_changed': { number: 1651, status: 409, message: '价格有变化，请确认后再提交' },
  'checkout.no_address': { number: 1652, status: 400, message: '请选择收货地址' },
  'checkout.wrong_state': { number: 1653, status: 409, message: '这笔订单已不能付款' },
  'checkout.amount_too_large': { number: 1654, status: 400, message: '金额过大，请分开下单' },

  'orders.wrong_state': { number: 1700, status: 409, message: '订单当前状态不能这样操作' },

  'group_buy.wrong_state': { number: 1800, status: 409, message: '活动当前状态不能这样操作' },
  'group_buy.changed_meanwhile': { number: 1801, status: 409, message: '活动刚被别人修改过，请刷新后再改' },
  'group_buy.not_running': { number: 1802, status: 409, message: '拼团活动没有在进行，可以单独购买' },
  'group_buy.full': { number: 1803, status: 409, message: '这个团已经满了，看看别的团' },
  'group_buy.closing': { number: 1804, status: 409, message: '这个团快结束了，来不及参团，看看别的团' },
  'group_buy.over': { number: 1805, status: 409, message: '这个团已经结束，看看别的团' },
  'group_buy.already_in': { number: 1806, status: 409, message: '你已经在这个团里了' },
  'group_buy.unpaid_seat': { number: 1807, status: 409, message: '你有一笔拼团订单还没付款，先完成它' },
  'group_buy.newcomers_only': { number: 1808, status: 409, message: '这个团只限新邻居参加，可以自己开团' },
  'group_buy.over_limit': { number: 1809, status: 409, message: '超过了限购数量' },
  'group_buy.sold_out': { number: 1810, status: 409, message: '拼团的份数不够了' },
  'group_buy.seats_being_paid': { number: 1811, status: 409, message: '有人正在付款，请稍后再补位' },
  'group_buy.product_taken': { number: 1812, status: 409, message: '这件商品在同一时段已有拼团活动' },

  'payments.expired': { number: 1750, status: 409, message: '付款时间已过，订单已关闭' },
  'payments.method_unavailable': { number: 1751, status: 400, message: '当前环境不支持这种付款方式' },
  'payments.wechat_account_needed': { number: 1752, status: 409, message: '请在微信小程序中登录后付款' },
  'payments.refused': { number: 1753, status: 409, message: '暂时无法发起付款，请稍后再试' },
  'payments.refund_too_large': { number: 1754, status: 409, message: '退款金额超过可退金额' },
  'payments.wrong_state': { number: 1755, status: 409, message: '当前状态不能这样操作' },

  'files.not_a_picture': { number: 1500, status: 400, message: '请上传 JPG、PNG 或 WebP 图片' },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorReason = keyof typeof errors;
