import type { MessageKind } from '@lintuan/contracts/messages/schemas';
import type { Tx } from '../../platform/db/tx.ts';
import { type EventKind, type Subscriber, subscribe } from '../../platform/jobs/define-event.ts';
import type { News } from './news.ts';
import { tell } from './tell.ts';

/** One kind of message: the event it tells of, and what is read to tell it to each it concerns. */
export const defineKind = <Payload>(
  kind: MessageKind,
  event: EventKind<Payload>,
  read: (tx: Tx, payload: Payload) => Promise<News[]>,
): Subscriber =>
  subscribe(event, `messages.${kind}`, (ctx, payload) =>
    ctx.transaction(async (tx) => {
      for (const news of await read(tx, payload)) await tell(ctx, tx, kind, news);
    }),
  );
