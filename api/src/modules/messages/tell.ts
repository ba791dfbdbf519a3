import type { MessageKind } from '@lintuan/contracts/messages/schemas';
import type { SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { SEND_KEY, sending } from './job-kinds.ts';
import type { News } from './news.ts';
import * as messages from './stores/messages.ts';

type Telling = News & { kind: MessageKind };

/** Puts it into the inbox of each who has not heard of it, and in line for the other ways it may go. */
export async function tell(ctx: SystemContext, tx: Tx, tellings: readonly Telling[]): Promise<void> {
  const wanted = tellings.flatMap(({ recipients, ...one }) =>
    recipients.map((recipientId) => ({ ...one, recipientId, publicId: ctx.newId() })),
  );
  const templates = Object.entries(ctx.config.templates).flatMap(([key, id]) => (id ? [key] : []));
  for (const deliveryId of await messages.add(tx, wanted, { at: ctx.now(), templates }))
    await tx.enqueue(sending, { deliveryId }, { key: SEND_KEY + deliveryId });
}
