import type { GuestContext } from '../../platform/context.ts';
import { isAway } from '../../platform/db/sql-errors.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { HookAnswer, Knock } from '../../platform/http/route.ts';
import type { Notice } from '../../platform/providers/payment-provider.ts';
import { applyPaid } from './apply-paid.ts';
import { countRefusal } from './count-refusals.ts';
import { settleByNotice } from './settle-refund.ts';
import * as notices from './stores/notices.ts';

const TAKEN: HookAnswer = { status: 200, body: { code: 'SUCCESS', message: '成功' } };
const NOT_GENUINE: HookAnswer = { status: 401, body: { code: 'FAIL', message: '签名错误' } };
const COME_AGAIN: HookAnswer = { status: 500, body: { code: 'FAIL', message: '请稍后再试' } };

/** Hears what the provider tells by itself. Once its word is proven, nothing of ours makes it come again but a database that is away. */
export async function takeNotice(ctx: GuestContext, { headers, body }: Knock): Promise<HookAnswer> {
  const verdict = await ctx.providers.payments.verifyNotice(headers, body);
  if (!verdict.genuine) {
    countRefusal(ctx, verdict.why);
    return NOT_GENUINE;
  }
  const { notice } = verdict;
  const sealed = notices.seal(ctx.cipher, { headers, body });
  try {
    await ctx.transaction((tx) => act(ctx, tx, notice, sealed));
    return TAKEN;
  } catch (error) {
    if (isAway(error)) return COME_AGAIN;
    ctx.log.error({ nonce: notice.nonce, eventType: notice.eventType, error }, 'a notice could not be acted on');
    return keepUnacted(ctx, notice, sealed);
  }
}

async function act(ctx: GuestContext, tx: Tx, notice: Notice, rawSealed: string): Promise<void> {
  const done = await apply(ctx, tx, notice);
  if (done.flag) ctx.log.error({ nonce: notice.nonce, eventType: notice.eventType, flag: done.flag }, 'a notice was flagged');
  notices.add(tx, { ...marksOf(ctx, notice), rawSealed, ...done });
}

async function apply(ctx: GuestContext, tx: Tx, { about, mchid, eventType }: Notice): Promise<notices.Done> {
  if (about?.kind === 'paid') return { ...(await applyPaid(ctx, tx, about)), refundId: null };
  if (about) return settleByNotice(ctx, tx, about, mchid);
  const known = /^(TRANSACTION|REFUND)\./.test(eventType);
  return { outcome: known ? 'flagged' : 'ignored', flag: known ? 'not_understood' : null, attemptId: null, refundId: null };
}

/** The provider would only repeat itself; asking it, as jobs do, brings the same to light. */
async function keepUnacted(ctx: GuestContext, notice: Notice, rawSealed: string): Promise<HookAnswer> {
  try {
    const done = { outcome: 'flagged', flag: 'failed', attemptId: null, refundId: null } as const;
    await ctx.transaction(async (tx) => notices.add(tx, { ...marksOf(ctx, notice), rawSealed, ...done }));
    return TAKEN;
  } catch (error) {
    ctx.log.error({ nonce: notice.nonce, error }, 'a notice could not be kept');
    return COME_AGAIN;
  }
}

const marksOf = (ctx: GuestContext, { nonce, serial, sentAt, eventType }: Notice) => ({
  provider: ctx.providers.payments.name,
  nonce,
  serial,
  sentAt,
  eventType,
  receivedAt: ctx.now(),
});
