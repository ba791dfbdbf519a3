import type { AcceptedTemplates, TemplateIds } from '@lintuan/contracts/messages/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import * as quotas from './stores/quotas.ts';

export async function templateIds({ config: { templates } }: CustomerContext): Promise<TemplateIds> {
  return {
    group_progress: templates.group_progress?.id ?? null,
    group_result: templates.group_result?.id ?? null,
    order_shipped: templates.order_shipped?.id ?? null,
    refund: templates.refund?.id ?? null,
  };
}

/** Each accept allows one message; every other answer allows none. */
export async function acceptTemplates(ctx: CustomerContext, { templates }: AcceptedTemplates): Promise<Done> {
  const accepted = templates.filter(({ key, result }) => result === 'accept' && ctx.config.templates[key] !== null);
  return ctx.once(async (tx) => {
    for (const { key } of accepted.toSorted((a, b) => a.key.localeCompare(b.key))) await quotas.accept(tx, ctx.actor.id, key, ctx.now());
    return { done: true };
  });
}
