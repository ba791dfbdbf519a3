import type { Hono } from 'hono';
import type { SimEnv } from '../fault-gate.ts';
import { isOneOf } from '../input.ts';
import { declineOrder, knownOrder, PayRefused, payOrder } from '../pay/orders/pay-order.ts';
import { knownRefund, RefundRefused, SETTLED_STATUSES, settleRefund } from '../pay/orders/settle-refund.ts';
import type { PaySim } from '../pay/pay.ts';
import { presentOrderRecord, presentRefundRecord } from '../pay/records.ts';
import { ControlError, neededText, optionalText, readControl } from './control-error.ts';

/** The person's or the bank's part, named by the merchant's own numbers. */
export function mountPayByNumber(app: Hono<SimEnv>, sim: PaySim): void {
  app.post('/sim/pay/pay', async (c) => {
    const fields = await readControl(c);
    const order = refusing(() =>
      payOrder(sim, knownOrder(sim, neededText(fields, 'outTradeNo')), { openid: optionalText(fields, 'openid') }),
    );
    return c.json(presentOrderRecord(sim, order));
  });

  app.post('/sim/pay/decline', async (c) => {
    const fields = await readControl(c);
    const order = refusing(() => declineOrder(knownOrder(sim, neededText(fields, 'outTradeNo'))));
    return c.json(presentOrderRecord(sim, order));
  });

  app.post('/sim/pay/settle-refund', async (c) => {
    const fields = await readControl(c);
    const { status } = fields;
    if (!isOneOf(SETTLED_STATUSES, status)) throw new ControlError(`status must be one of ${SETTLED_STATUSES.join(', ')}`);
    const refund = refusing(() => settleRefund(sim, knownRefund(sim, neededText(fields, 'outRefundNo')), status));
    return c.json(presentRefundRecord(refund));
  });
}

function refusing<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof PayRefused || error instanceof RefundRefused) throw new ControlError(error.message);
    throw error;
  }
}
