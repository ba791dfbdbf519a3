import { z } from 'zod';
import { defineEvent } from '../platform/jobs/define-event.ts';

const group = { groupId: z.int(), activityId: z.int(), merchantId: z.int() };
const seat = { ...group, seatId: z.int(), shopperId: z.int(), checkoutId: z.int() };

/** Its starter has paid: others see it now, and its clock runs. */
export const groupOpened = defineEvent('group_buy.group_opened', 1, z.object(seat));
/** Another one has paid for a seat; `missing` are still to pay. */
export const seatPaid = defineEvent('group_buy.seat_paid', 1, z.object({ ...seat, leaderId: z.int(), missing: z.int() }));
/** It ends soon, and one is missing. */
export const groupNearlyFormed = defineEvent('group_buy.group_nearly_formed', 1, z.object(group));
export const groupFormed = defineEvent('group_buy.group_formed', 1, z.object({ ...group, checkoutIds: z.array(z.int()) }));
/** Its time was over, or its activity was stopped, before it was full. */
export const groupFailed = defineEvent('group_buy.group_failed', 1, z.object(group));
/** A paid seat came to nothing, so its money goes back: one for each of them, that none may hold up the others. */
export const seatLost = defineEvent('group_buy.seat_lost', 1, z.object(seat));
/** An unpaid seat has to be paid or given up now. */
export const seatCalledIn = defineEvent('group_buy.seat_called_in', 1, z.object({ checkoutId: z.int() }));
/** Paid too late for its group, and moved to this one, as its buyer had agreed to. */
export const seatMoved = defineEvent('group_buy.seat_moved', 1, z.object({ ...seat, fromGroupId: z.int() }));
/** The starter left; the earliest of those who had paid leads now. */
export const leadPassed = defineEvent('group_buy.lead_passed', 1, z.object({ ...group, from: z.int(), to: z.int() }));
