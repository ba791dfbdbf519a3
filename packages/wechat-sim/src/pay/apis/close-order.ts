import { findOrder } from '../orders/find-order.ts';
import type { PayApi } from '../pay-api.ts';
import { badField, orderNotExist, orderPaid } from '../pay-error.ts';

export const closeOrder: PayApi = {
  name: 'pay_close',
  method: 'POST',
  path: '/v3/pay/transactions/out-trade-no/:outTradeNo/close',
  handle(sim, call) {
    const { mchid } = call.merchant;
    if (call.json().mchid !== mchid) throw badField('mchid', '与签名的商户号不一致');
    const order = findOrder(sim, mchid, call.params.outTradeNo ?? '');
    if (!order) throw orderNotExist();
    if (order.state === 'SUCCESS' || order.state === 'REFUND') throw orderPaid();
    order.state = 'CLOSED';
    return null;
  },
};
