import type { z } from 'zod';
import type { SystemContext } from '../context.ts';

/** Work done later, at least once: `run` must bear being repeated. */
export interface Job<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly maxAttempts: number;
  readonly run: (ctx: SystemContext, payload: Payload) => Promise<void>;
}

export interface EnqueueOptions {
  runAt?: Date;
  /** A job with the same key that waits is replaced instead of doubled. */
  key?: string;
  queue?: string;
  maxAttempts?: number;
}

// A list holds jobs of every payload; each checks its own before it runs.
// biome-ignore lint/suspicious/noExplicitAny: a Job is invariant in its payload
export type AnyJob = Job<any>;

export const defineJob = <Payload>(job: Omit<Job<Payload>, 'maxAttempts'> & { maxAttempts?: number }): Job<Payload> => ({
  maxAttempts: 25,
  ...job,
});
