import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { settleKey, settling } from './job-kinds.ts';
import type { ActivityRow } from './stores/activities.ts';

type Ending = Pick<ActivityRow, 'id' | 'state' | 'endsAt' | 'settledAt'>;

/** A group came to its end: when its activity is over too, what is left of its units may go back to the shelf. */
export async function settleIfOver(ctx: Context, tx: Tx, { id, state, endsAt, settledAt }: Ending): Promise<void> {
  const over = state === 'ended' || state === 'stopped' || endsAt <= ctx.now();
  if (over && settledAt === null) await tx.enqueue(settling, { activityId: id }, { key: settleKey(id) });
}
