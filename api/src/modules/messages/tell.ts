import type { MessageKind } from '@lintuan/contracts/messages/schemas';
import type { SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { SEND_KEY, sending } from './job-kinds.ts';
import type { News } from './news.ts';
import * as deliveries from './stores/deliveries.ts';
import * as messages from './stores/messages.ts';

/** Puts it into the inbox of each who has not heard of it, and in line for the other ways it may go. */
export async function tell(ctx: SystemContext, tx: Tx, kind: MessageKind, news: News): Promise<void> {
  const { key, audience, recipients, title, body, target, template } = news;
  const at = ctx.now();
  const told = await messages.add(
    tx,
    [...new Set(recipients)].map((recipientId) => ({
      publicId: ctx.newId(),
      eventKey: key,
      audience,
      recipientId,
      kind,
      title,
      body,
      targetKind: target?.kind ?? null,
      targetId: target?.id ?? null,
      templateKey: template?.key ?? null,
      templateWords: template?.words ?? null,
      createdAt: at,
    })),
  );
  if (told.length === 0) return;
  await deliveries.add(
    tx,
    told.map((messageId) => ({ messageId, kind, channel: 'inbox', state: 'sent', createdAt: at, settledAt: at })),
  );
  if (!template) return;
  const settled = ctx.config.templates[template.key] ? null : ({ state: 'skipped', skipReason: 'no_template', settledAt: at } as const);
  const ids = await deliveries.add(
    tx,
    told.map((messageId) => ({ messageId, kind, channel: 'subscribe', createdAt: at, ...(settled ?? { state: 'waiting' }) })),
  );
  if (settled) return;
  for (const deliveryId of ids) await tx.enqueue(sending, { deliveryId }, { key: SEND_KEY + deliveryId });
}
