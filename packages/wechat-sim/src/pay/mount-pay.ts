import type { Hono } from 'hono';
import { mountPayByNumber } from '../controls/pay-by-number.ts';
import { mountPaySettings } from '../controls/pay-settings.ts';
import { mountRequestPayment } from '../controls/request-payment.ts';
import { mountNoticeControls } from '../controls/send-notices.ts';
import type { SimEnv } from '../fault-gate.ts';
import { mountCashier } from '../pages/pay/cashier.ts';
import { mountOpenOrders } from '../pages/pay/open-orders.ts';
import { mountPayOrders } from '../pages/pay/orders.ts';
import { billFileApi, fundFlowBillApi, tradeBillApi } from './apis/bills.ts';
import { certificates } from './apis/certificates.ts';
import { closeOrder } from './apis/close-order.ts';
import { payH5, payJsapi, payNative } from './apis/prepay.ts';
import { queryById, queryByNumber } from './apis/query-order.ts';
import { createRefund, queryRefund } from './apis/refunds.ts';
import type { PaySim } from './pay.ts';
import { mountPayApi } from './pay-api.ts';

export const PAY_APIS = [
  payJsapi,
  payH5,
  payNative,
  queryByNumber,
  queryById,
  closeOrder,
  createRefund,
  queryRefund,
  tradeBillApi,
  fundFlowBillApi,
  billFileApi,
  certificates,
];

export function mountPay(app: Hono<SimEnv>, sim: PaySim): void {
  for (const api of PAY_APIS) mountPayApi(app, sim, api);
  for (const mount of [mountRequestPayment, mountPayByNumber, mountNoticeControls, mountPaySettings]) mount(app, sim);
  for (const mount of [mountCashier, mountOpenOrders, mountPayOrders]) mount(app, sim);
}
