import type { z } from 'zod';

/** What a transaction needs to know of a job to put it in line; what it does is told where it is defined. */
export interface JobKind<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** Comes in thousands at once and may take its time: whatever is hurried goes first. */
  readonly unhurried?: true;
}

export interface EnqueueOptions {
  runAt?: Date;
  /** A job with the same key that waits is replaced instead of doubled. */
  key?: string;
  maxAttempts?: number;
}

export interface PublishedEvent {
  readonly name: string;
  readonly version: number;
  readonly payload: unknown;
}
