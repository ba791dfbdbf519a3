import { type Fields, isFields, isText } from '../input.ts';
import { parseRfc3339 } from '../pay/china-time.ts';
import { findOrder } from '../pay/orders/find-order.ts';
import { hasPay, type PaySim } from '../pay/pay.ts';
import type { PayOrder, ShippingRecord } from '../pay/pay-state.ts';
import type { WechatApi } from '../wechat-api.ts';
import { WechatError } from '../wechat-error.ts';
import { authorisedApp } from './credentials.ts';
import { MAX_PARCELS, readParcels } from './parcels.ts';

/** A payment is shipped once and may be corrected once; an express in parcels is added to until all is delivered. */
export const uploadShippingInfo: WechatApi = {
  name: 'upload_shipping_info',
  method: 'POST',
  path: '/wxa/sec/order/upload_shipping_info',
  handle(sim, call) {
    const app = authorisedApp(sim, call.query);
    const body = call.json();
    const order = hasPay(sim) ? orderNamed(sim, isFields(body.order_key) ? body.order_key : {}) : null;
    if (!hasPay(sim) || !order?.transactionId || order.appid !== app.appid) throw new WechatError(10060001);
    const uploadTime = parseRfc3339(body.upload_time);
    if (!uploadTime) throw new WechatError(268485216);
    const parcels = readParcels(body);
    const openid = isFields(body.payer) ? body.payer.openid : undefined;
    if (!isText(openid)) throw new WechatError(10060014, 'payer.openid');
    if (openid !== order.payerOpenid) throw new WechatError(10060031);
    if (isGivenBack(order)) throw new WechatError(10060004);
    const { shipping } = sim.pay.state;
    const known = shipping.get(order.transactionId);
    const fresh = { ...parcels, transactionId: order.transactionId, appid: app.appid, openid, reshipped: false, uploadTime };
    shipping.set(order.transactionId, known ? update(known, fresh) : fresh);
    return { errcode: 0, errmsg: 'ok' };
  },
};

function orderNamed(sim: PaySim, key: Fields): PayOrder | null {
  if (key.order_number_type === 1) {
    if (!isText(key.mchid)) throw new WechatError(268485196);
    if (!isText(key.out_trade_no)) throw new WechatError(268485197);
    return findOrder(sim, key.mchid, key.out_trade_no);
  }
  if (key.order_number_type !== 2) throw new WechatError(268485194);
  if (!isText(key.transaction_id)) throw new WechatError(268485195);
  return sim.pay.state.byTransaction.get(key.transaction_id) ?? null;
}

function isGivenBack(order: PayOrder): boolean {
  const refunded = order.refunds.filter(({ status }) => status === 'SUCCESS').reduce((sum, { refundFen }) => sum + refundFen, 0);
  return refunded >= order.totalFen;
}

function update(known: ShippingRecord, fresh: ShippingRecord): ShippingRecord {
  if (known.reshipped) throw new WechatError(10060003);
  if (fresh.uploadTime <= known.uploadTime || contentOf(fresh) === contentOf(known)) throw new WechatError(10060023);
  if (known.allDelivered) return { ...fresh, reshipped: true };
  if (known.logisticsType !== fresh.logisticsType) throw new WechatError(10060005);
  const items = [...known.items, ...fresh.items];
  if (items.length > MAX_PARCELS) throw new WechatError(10060024);
  return { ...fresh, items };
}

const contentOf = ({ logisticsType, deliveryMode, items, allDelivered }: ShippingRecord): string =>
  JSON.stringify([logisticsType, deliveryMode, items, allDelivered]);
