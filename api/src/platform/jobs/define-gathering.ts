import type { SystemContext } from '../context.ts';
import type { Tx } from '../db/tx.ts';
import type { Subscriber } from './define-event.ts';

/** What one of the subscribers has heard. */
export interface Heard {
  subscriber: string;
  payload: unknown;
}

/** Subscribers that are cheaper asked about many events at once, in one transaction. Each can still be run alone. */
export interface Gathering {
  readonly name: string;
  readonly subscribers: readonly Subscriber[];
  readonly hear: (ctx: SystemContext, tx: Tx, heard: readonly Heard[]) => Promise<void>;
}
