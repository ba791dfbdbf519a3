import { numberText } from '../../random.ts';
import { prepayOrder } from '../orders/prepay-order.ts';
import { readOrder } from '../orders/read-order.ts';
import type { PayApi } from '../pay-api.ts';

export const payJsapi: PayApi = {
  name: 'pay_jsapi',
  method: 'POST',
  path: '/v3/pay/transactions/jsapi',
  handle: (sim, call) => ({ prepay_id: prepayOrder(sim, call.merchant.mchid, readOrder(sim, call, 'jsapi')).key }),
};

/** As WeChat's own, the address already has a query, so redirect_url is appended with an ampersand. */
export const payH5: PayApi = {
  name: 'pay_h5',
  method: 'POST',
  path: '/v3/pay/transactions/h5',
  handle(sim, call) {
    const { key } = prepayOrder(sim, call.merchant.mchid, readOrder(sim, call, 'h5'));
    return { h5_url: `${call.publicOrigin}/cashier/h5/${key}?package=${numberText(sim.random, 10)}` };
  },
};

export const payNative: PayApi = {
  name: 'pay_native',
  method: 'POST',
  path: '/v3/pay/transactions/native',
  handle: (sim, call) => ({
    code_url: `weixin://wxpay/bizpayurl?pr=${prepayOrder(sim, call.merchant.mchid, readOrder(sim, call, 'native')).key}`,
  }),
};
