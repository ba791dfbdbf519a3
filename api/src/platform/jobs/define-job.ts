import type { SystemContext } from '../context.ts';
import type { JobKind } from './messages.ts';

/** Work done later, at least once: `run` must bear being repeated. */
export interface Job<Payload> extends JobKind<Payload> {
  readonly maxAttempts: number;
  readonly run: (ctx: SystemContext, payload: Payload) => Promise<void>;
}

// A list holds jobs of every payload; each checks its own before it runs.
// biome-ignore lint/suspicious/noExplicitAny: a Job is invariant in its payload
export type AnyJob = Job<any>;

export const defineJob = <Payload>(job: Omit<Job<Payload>, 'maxAttempts'> & { maxAttempts?: number }): Job<Payload> => ({
  maxAttempts: 25,
  ...job,
});
