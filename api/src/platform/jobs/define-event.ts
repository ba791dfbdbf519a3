import type { z } from 'zod';
import type { SystemContext } from '../context.ts';
import type { Tx } from '../db/tx.ts';
import type { PublishedEvent } from './messages.ts';

/** Something that happened, named in the past; its payload only ever grows. */
export interface EventKind<Payload> {
  (payload: Payload): PublishedEvent;
  readonly kind: string;
  readonly version: number;
  readonly payload: z.ZodType<Payload>;
}

export function defineEvent<Payload>(kind: string, version: number, payload: z.ZodType<Payload>): EventKind<Payload> {
  const publish = (value: Payload): PublishedEvent => ({ name: kind, version, payload: value });
  return Object.assign(publish, { kind, version, payload });
}

type Hear = (ctx: SystemContext, tx: Tx, payload: never) => Promise<void>;

/** A module's answer to an event; it runs as a job of its own, so that one that fails holds up no other. */
export interface Subscriber {
  readonly event: string;
  readonly name: string;
  readonly payload: z.ZodType;
  readonly run: (ctx: SystemContext, payload: never) => Promise<void>;
  /** How it hears within the transaction that published the event; its job is there for when that fails. */
  readonly hear?: Hear;
  /** Heard together with others: the worker need not wake for it. */
  readonly gathered?: true;
  /** Comes in thousands at once and may take its time: whatever is hurried goes first. */
  readonly unhurried?: true;
}

export const subscribe = <Payload>(
  event: EventKind<Payload>,
  name: string,
  run: (ctx: SystemContext, payload: Payload) => Promise<void>,
  how: Pick<Subscriber, 'unhurried'> = {},
): Subscriber => ({ event: event.kind, name, payload: event.payload, run: run as Subscriber['run'], ...how });

/**
 * For what belongs so closely to the event that it should be seen together with it. It comes last in the transaction;
 * when it fails there, the transaction is run again without it, and it gets a job like any other.
 */
export const subscribeWithin = <Payload>(
  event: EventKind<Payload>,
  name: string,
  hear: (ctx: SystemContext, tx: Tx, payload: Payload) => Promise<void>,
): Subscriber => ({
  ...subscribe(event, name, (ctx, payload) => ctx.transaction((tx) => hear(ctx, tx, payload))),
  hear: hear as Hear,
});
