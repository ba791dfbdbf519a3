import { maskPhone } from '@lintuan/kernel/mask';
import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { defineJob } from '../../platform/jobs/define-job.ts';
import { paymentsOf } from '../payments/index.ts';
import { openReceiver } from './receiver.ts';
import { waitsForHandover } from './rules.ts';
import * as checkouts from './stores/checkouts.ts';
import * as orders from './stores/orders.ts';

const MOST_TRIES = 20;
const MOST_PARCELS = 15;
const MOST_WORDS = 120;
/** WeChat's refusal of what it knows already: an earlier try was heard, and its answer was lost. */
const ALREADY_TOLD = '10060023';

/** When the last order of a mini-program payment was handed over, WeChat is told, once; until then it holds the money. */
export async function reportHandover(ctx: Context, tx: Tx, checkout: checkouts.CheckoutRow): Promise<void> {
  if (await orders.stillToHandOver(tx, checkout.id, waitsForHandover)) return;
  const payment = (await paymentsOf(tx.db, 'checkout', [checkout.id])).get(checkout.id);
  if (payment?.appliedMethod !== 'jsapi' || payment.appliedProvider !== 'wechat') return;
  if (!(await orders.hasParcel(tx, checkout.id))) return;
  const first = await checkouts.addShippingReport(tx, { checkoutId: checkout.id, paymentId: payment.id, createdAt: ctx.now() });
  if (first) await tx.enqueue(reportShipping, { checkoutId: checkout.id }, { key: `shipping:${checkout.id}`, maxAttempts: MOST_TRIES });
}

export const reportShipping = defineJob({
  name: 'orders.report_shipping',
  payload: z.object({ checkoutId: z.int() }),
  maxAttempts: MOST_TRIES,
  run: async (ctx, { checkoutId }) => {
    const report = await checkouts.shippingReport(ctx.db, checkoutId);
    if (report?.state !== 'waiting') return;
    const payment = (await paymentsOf(ctx.db, 'checkout', [checkoutId])).get(checkoutId)!;
    const parcels = (await orders.parcelsOf(ctx.db, checkoutId)).slice(0, MOST_PARCELS);
    const refusal = await ctx.providers.wechat
      .reportShipping({
        mchid: payment.mchid!,
        outTradeNo: payment.appliedOutTradeNo!,
        openid: payment.payerRef!,
        at: ctx.now(),
        parcels: parcels.map((parcel) => ({
          carrier: parcel.carrier,
          trackingNo: parcel.trackingNo,
          words: parcel.productName.slice(0, MOST_WORDS),
          receiverPhone: maskPhone(openReceiver(ctx.cipher, parcel.receiverSealed)?.phone ?? ''),
        })),
      })
      .catch(async (error: Error) => {
        await note(ctx, checkoutId, report.tries + 1, error.message, report.tries + 1 >= MOST_TRIES);
        throw error;
      });
    if (refusal && !refusal.startsWith(ALREADY_TOLD)) return note(ctx, checkoutId, report.tries + 1, refusal, true);
    await ctx.transaction((tx) => checkouts.setShippingReport(tx, checkoutId, { state: 'sent', sentAt: ctx.now(), lastError: null }));
  },
});

const note = (ctx: Context, checkoutId: number, tries: number, lastError: string, over: boolean): Promise<void> =>
  ctx.transaction((tx) => checkouts.setShippingReport(tx, checkoutId, { tries, lastError, ...(over ? { state: 'failed' } : {}) }));
