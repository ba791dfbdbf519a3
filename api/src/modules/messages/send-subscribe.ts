import type { SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { defineJob } from '../../platform/jobs/define-job.ts';
import type { Tick } from '../../platform/jobs/ticks.ts';
import { ProviderError } from '../../platform/providers/providers.ts';
import { wechatOpenid } from '../identity/index.ts';
import { SEND_KEY, sending } from './job-kinds.ts';
import { pageOf } from './pages.ts';
import { allowsNoMore, nextTry } from './rules.ts';
import * as deliveries from './stores/deliveries.ts';
import * as quotas from './stores/quotas.ts';
import { templateData } from './template-data.ts';

/**
 * What it costs is taken, once, with the mark that it is being sent. WeChat knows no number of ours, so a try whose
 * answer was lost is made again: it may be heard twice, never silently dropped.
 */
export const sendSubscribe = defineJob({
  ...sending,
  run: async (ctx, { deliveryId }) => {
    const begun = await ctx.transaction((tx) => begin(ctx, tx, deliveryId));
    if (!begun) return;
    const { delivery, template, openid, tries } = begun;
    try {
      const answer = await ctx.providers.wechat.sendSubscribeMessage({
        openid,
        templateId: template.id,
        page: pageOf(delivery.targetKind, delivery.targetId),
        data: templateData(template, delivery.words, delivery.createdAt),
      });
      await ctx.transaction((tx) =>
        answer.kind === 'sent' ? markSent(ctx, tx, delivery, answer.id) : markRefused(ctx, tx, delivery, answer),
      );
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      ctx.log.warn({ deliveryId, error }, 'a message could not be sent yet');
      await ctx.transaction((tx) => tryLater(ctx, tx, delivery, tries, error.message));
    }
  },
});

async function begin(ctx: SystemContext, tx: Tx, deliveryId: number) {
  const delivery = await deliveries.lockUnderWay(tx, deliveryId);
  if (!delivery) return null;
  const skip = async (skipReason: 'no_template' | 'no_account' | 'no_quota') => {
    await deliveries.move(tx, deliveryId, { state: 'skipped', skipReason, settledAt: ctx.now() });
    return null;
  };
  const template = ctx.config.templates[delivery.templateKey];
  if (!template) return skip('no_template');
  const openid = await wechatOpenid(tx.db, delivery.shopperId, ctx.providers.wechat.appid);
  if (!openid) return skip('no_account');
  if (!(await quotas.use(tx, delivery, ctx.now()))) return skip('no_quota');
  return { delivery, template, openid, tries: await deliveries.beginTry(tx, deliveryId) };
}

async function markSent(ctx: SystemContext, tx: Tx, { id }: deliveries.Outgoing, providerId: string): Promise<void> {
  await deliveries.move(tx, id, { state: 'sent', providerId, lastError: null, settledAt: ctx.now() });
}

async function markRefused(
  ctx: SystemContext,
  tx: Tx,
  delivery: deliveries.Outgoing,
  refusal: { code: number; message: string },
): Promise<void> {
  const at = ctx.now();
  const lastError = `${refusal.code} ${refusal.message}`;
  if (allowsNoMore(refusal.code)) {
    if (await deliveries.move(tx, delivery.id, { state: 'skipped', skipReason: 'no_quota', lastError, settledAt: at }))
      await quotas.empty(tx, delivery, at);
  } else await giveUp(ctx, tx, delivery, lastError);
}

async function tryLater(ctx: SystemContext, tx: Tx, delivery: deliveries.Outgoing, tries: number, lastError: string): Promise<void> {
  const runAt = nextTry(ctx.now(), tries);
  if (!runAt) return giveUp(ctx, tx, delivery, lastError);
  if (await deliveries.move(tx, delivery.id, { state: 'waiting', lastError }))
    await tx.enqueue(sending, { deliveryId: delivery.id }, { key: SEND_KEY + delivery.id, runAt });
}

async function giveUp(ctx: SystemContext, tx: Tx, delivery: deliveries.Outgoing, lastError: string): Promise<void> {
  const at = ctx.now();
  if (await deliveries.move(tx, delivery.id, { state: 'failed', lastError, settledAt: at })) await quotas.putBack(tx, delivery, at);
}

const SWEPT_AT_ONCE = 500;

/** No message waits without a job that looks after it. */
export const sweepUnsent: Tick = {
  name: 'messages.sweep_unsent',
  cron: '*/5 * * * *',
  run: (ctx) =>
    ctx.transaction(async (tx) => {
      for (const deliveryId of await deliveries.unattended(tx, SEND_KEY, SWEPT_AT_ONCE))
        await tx.enqueue(sending, { deliveryId }, { key: SEND_KEY + deliveryId });
    }),
};
