import { findOrder, findPaid } from '../orders/find-order.ts';
import { presentOrder } from '../orders/present-order.ts';
import type { PayApi, PayCall } from '../pay-api.ts';
import { orderNotExist, PayError } from '../pay-error.ts';

export const queryByNumber: PayApi = {
  name: 'pay_query',
  method: 'GET',
  path: '/v3/pay/transactions/out-trade-no/:outTradeNo',
  handle(sim, call) {
    const order = findOrder(sim, ownMchid(call), call.params.outTradeNo ?? '');
    if (!order) throw orderNotExist();
    return presentOrder(order);
  },
};

export const queryById: PayApi = {
  name: 'pay_query',
  method: 'GET',
  path: '/v3/pay/transactions/id/:transactionId',
  handle(sim, call) {
    const order = findPaid(sim, ownMchid(call), call.params.transactionId ?? '');
    if (!order) throw orderNotExist();
    return presentOrder(order);
  },
};

function ownMchid({ query, merchant }: PayCall): string {
  if (!query.mchid) throw new PayError(400, 'PARAM_ERROR', '参数错误：mchid不能为空', { location: 'query', field: '/mchid' });
  if (query.mchid !== merchant.mchid) throw new PayError(403, 'NO_AUTH', '商户无权限查询该订单');
  return merchant.mchid;
}
