import { numberKey } from '../orders/find-order.ts';
import { presentRefund } from '../orders/present-refund.ts';
import { requestRefund } from '../orders/request-refund.ts';
import type { PayApi } from '../pay-api.ts';
import { PayError } from '../pay-error.ts';

export const createRefund: PayApi = {
  name: 'pay_refund',
  method: 'POST',
  path: '/v3/refund/domestic/refunds',
  handle: (sim, call) => presentRefund(requestRefund(sim, call)),
};

export const queryRefund: PayApi = {
  name: 'pay_refund_query',
  method: 'GET',
  path: '/v3/refund/domestic/refunds/:outRefundNo',
  handle(sim, call) {
    const refund = sim.pay.state.refunds.get(numberKey(call.merchant.mchid, call.params.outRefundNo ?? ''));
    if (!refund) throw new PayError(404, 'RESOURCE_NOT_EXISTS', '退款单不存在');
    return presentRefund(refund);
  },
};
