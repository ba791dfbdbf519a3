import { verify } from 'node:crypto';
import type { Hono } from 'hono';
import type { SimEnv } from '../fault-gate.ts';
import { type Fields, isText } from '../input.ts';
import { findPrepay } from '../pay/orders/find-order.ts';
import { declineOrder, PayRefused, payPrepay } from '../pay/orders/pay-order.ts';
import type { PaySim } from '../pay/pay.ts';
import type { Prepay } from '../pay/pay-state.ts';
import { neededText, optionalText, readControl } from './control-error.ts';

/** Stands in for wx.requestPayment: takes its own fields and checks paySign, or a bare prepay_id. */
export function mountRequestPayment(app: Hono<SimEnv>, sim: PaySim): void {
  app.post('/sim/pay/jsapi', async (c) => {
    const fields = await readControl(c);
    const key = fields.prepay_id === undefined ? neededText(fields, 'package').replace(/^prepay_id=/, '') : neededText(fields, 'prepay_id');
    const prepay = findPrepay(sim, key);
    if (prepay?.order.method !== 'jsapi') return c.json(fail('预支付交易会话标识无效'));
    if (fields.paySign !== undefined && !isSigned(sim, prepay, fields)) return c.json(fail('支付验证签名失败'));
    if (fields.decline === true) {
      declineOrder(prepay.order);
      return c.json(fail('cancel'));
    }
    try {
      payPrepay(sim, prepay, optionalText(fields, 'openid'));
      return c.json({ errMsg: 'requestPayment:ok' });
    } catch (error) {
      if (error instanceof PayRefused) return c.json(fail(error.message));
      throw error;
    }
  });
}

const fail = (reason: string) => ({ errMsg: `requestPayment:fail ${reason}` });

function isSigned(sim: PaySim, { order }: Prepay, fields: Fields): boolean {
  const { appId = order.appid, timeStamp, nonceStr, package: pack, signType, paySign } = fields;
  const merchant = sim.pay.merchants.get(order.mchid);
  if (!merchant || appId !== order.appid || signType !== 'RSA' || !isText(paySign)) return false;
  const message = `${appId}\n${timeStamp}\n${nonceStr}\n${pack}\n`;
  return verify('sha256', Buffer.from(message), merchant.publicKey, Buffer.from(paySign, 'base64'));
}
