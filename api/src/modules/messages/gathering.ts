import type { SystemContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { Subscriber } from '../../platform/jobs/define-event.ts';
import type { Gathering } from '../../platform/jobs/define-gathering.ts';
import type { Kind } from './define-kind.ts';
import { kinds } from './kinds/index.ts';
import { openKnowledge } from './knowledge.ts';
import { tell } from './tell.ts';

interface Happened {
  kind: Kind;
  payload: unknown;
}

async function tellOf(ctx: SystemContext, tx: Tx, happened: readonly Happened[]): Promise<void> {
  const know = openKnowledge(tx.db);
  const news = await Promise.all(
    happened.map(async ({ kind, payload }) => (await kind.read(know, payload as never)).map((one) => ({ ...one, kind: kind.kind }))),
  );
  await tell(ctx, tx, news.flat());
}

const nameOf = ({ kind }: Kind): string => `messages.${kind}`;
const byName = new Map(kinds.map((kind) => [nameOf(kind), kind]));

const alone = (kind: Kind): Subscriber => ({
  event: kind.event.kind,
  name: nameOf(kind),
  payload: kind.event.payload,
  run: (ctx, payload) => ctx.transaction((tx) => tellOf(ctx, tx, [{ kind, payload }])),
});

/** Much happens at once when a group forms or fails: what there is to tell is told together. */
export const gathering: Gathering = {
  name: 'messages',
  subscribers: kinds.map(alone),
  hear: (ctx, tx, heard) => {
    const happened = heard.map(({ subscriber, payload }) => ({ kind: byName.get(subscriber)!, payload }));
    return tellOf(ctx, tx, happened);
  },
};
