import { groupFormed, seatCalledIn, seatLost } from '../../events/group-buy.ts';
import { subscribe } from '../../platform/jobs/define-event.ts';
import { giveUp } from '../payments/index.ts';
import { cancelUnpaid } from './cancel-unpaid.ts';
import { stepper } from './note-step.ts';
import * as checkouts from './stores/checkouts.ts';
import * as orders from './stores/orders.ts';
import { takeBack } from './take-back.ts';

/** The group has formed: its orders are for the merchant to prepare now. */
export const followGroupFormed = subscribe(groupFormed, 'orders.follow_group_formed', (ctx, { checkoutIds }) =>
  ctx.transaction((tx) => orders.form(tx, checkoutIds, { at: ctx.now(), actor: stepper(ctx) })),
);

/** A paid seat came to nothing: the order is taken back and its money with it, by itself and apart from the others. */
export const followSeatLost = subscribe(
  seatLost,
  'orders.follow_seat_lost',
  async (ctx, { checkoutId }) => {
    const id = await orders.onlyOf(ctx.db, checkoutId);
    await ctx.transaction((tx) => takeBack(ctx, tx, id, { reason: '未成团，款项原路退回' }));
  },
  { unhurried: true },
);

/** The group ends before its time: what is not paid by now is given up. */
export const followSeatCalledIn = subscribe(seatCalledIn, 'orders.follow_seat_called_in', async (ctx, { checkoutId }) => {
  const checkout = await checkouts.find(ctx.db, checkoutId);
  if (checkout?.state !== 'pending_payment') return;
  if ((await giveUp(ctx, { purpose: 'checkout', subjectId: checkoutId })) === 'paid') return;
  await ctx.transaction((tx) => cancelUnpaid(ctx, tx, checkoutId, 'group_failed', '拼团活动已停止'));
});
