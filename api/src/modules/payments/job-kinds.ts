import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/messages.ts';

const attempt = z.object({ attemptId: z.int(), turn: z.int() });
const refund = z.object({ refundId: z.int(), turn: z.int() });

export const asking: JobKind<z.output<typeof attempt>> = { name: 'payments.ask', payload: attempt };
export const closing: JobKind<z.output<typeof attempt>> = { name: 'payments.close_attempt', payload: attempt };
export const sendingRefund: JobKind<z.output<typeof refund>> = { name: 'payments.send_refund', payload: refund, unhurried: true };
export const askingRefund: JobKind<z.output<typeof refund>> = { name: 'payments.ask_refund', payload: refund, unhurried: true };

/** One job looks after each live attempt, and one after each refund under way, whatever its next step is. */
export const ASK_KEY = 'payments.ask:';
export const CLOSE_KEY = 'payments.close:';
export const REFUND_KEY = 'payments.refund:';
