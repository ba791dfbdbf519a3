import type { MerchantDetail, MoveMerchant } from '@lintuan/contracts/merchants/schemas';
import { statesBefore } from '@lintuan/kernel/state-table';
import type { z } from 'zod';
import { merchantChanged } from '../../events/merchants.ts';
import type { AdminContext } from '../../platform/context.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { presentMerchant } from './present.ts';
import { merchantLife } from './rules.ts';
import * as merchants from './stores/merchants.ts';
import { merchantTag } from './tags.ts';

export async function moveMerchant(ctx: AdminContext, input: z.output<typeof MoveMerchant>): Promise<MerchantDetail> {
  const { action, reason } = input;
  return ctx.once(async (tx) => {
    const before = await merchants.lock(tx, input.merchantId);
    if (!before) throw notFound('没有这个商家');
    const from = statesBefore(merchantLife, action);
    const to = merchantLife.transitions[from[0]!][action]!;
    if (before.state === to) return presentMerchant(ctx.cipher, before);
    const after = await merchants.move(tx, before.id, from, to, reason, ctx.now());
    if (!after) throw refuse('merchants.wrong_state');
    const subject = { kind: 'merchant', id: after.publicId, name: after.name };
    await tx.audit({
      action: `merchants.${action}`,
      subject,
      merchantId: after.id,
      before: { state: before.state },
      after: { state: after.state, reason },
    });
    tx.invalidate(merchantTag(after.publicId));
    await tx.publish(merchantChanged({ merchantId: after.id }));
    return presentMerchant(ctx.cipher, after);
  });
}
