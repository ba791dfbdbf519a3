/** What must hold of the data whatever happened; each query answers the rows where it does not. */
export interface Invariant {
  readonly name: string;
  readonly says: string;
  /** Counts the rows looked at. */
  readonly examined: string;
  /** Selects what is broken, with enough columns to find it. */
  readonly broken: string;
}

export interface Finding {
  invariant: Invariant;
  examined: number;
  broken: Record<string, unknown>[];
}

/** Whether a job stands under this key that will have its turn. */
export const hasJob = (key: string): string =>
  `exists (select from graphile_worker.jobs job where job.key = ${key} and job.attempts < job.max_attempts)`;

/** Whether an event is told and its subscriber has not answered yet. */
export const beingTold = (task: string): string =>
  `exists (select from graphile_worker.jobs job where job.task_identifier = '${task}' and job.attempts < job.max_attempts)`;
