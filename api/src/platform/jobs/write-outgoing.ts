import { type Statement, statement } from '../db/statement.ts';

export interface JobSpec {
  identifier: string;
  payload: unknown;
  queue_name: string | null;
  /** The smaller the sooner, among what is due. */
  priority: number | null;
  run_at: string | null;
  max_attempts: number | null;
  job_key: string | null;
  /** Somebody looks for it without being woken. */
  quiet?: boolean;
}

/** A job that somebody has taken already runs, and finds nothing left to do. */
export const unwritten = (keys: readonly string[]): Statement[] =>
  keys.length === 0
    ? []
    : [statement`delete from graphile_worker._private_jobs where key = any((select ${keys}::text[])::text[]) and locked_at is null`];

export function written(events: readonly object[], jobs: readonly JobSpec[]): Statement[] {
  if (events.length + jobs.length === 0) return [];
  return [
    jobs.length === 0
      ? writeEvents(JSON.stringify(events))
      : writeAll(
          JSON.stringify(events),
          JSON.stringify(jobs),
          jobs.some((job) => !job.quiet),
        ),
  ];
}

const writeEvents = (events: string): Statement => statement`
  insert into events (name, version, payload, created_at)
  select name, version, payload, created_at
  from jsonb_to_recordset(${events}::jsonb) as event(name text, version smallint, payload jsonb, created_at timestamptz)`;

/**
 * The queue's own way to add jobs first looks for running ones under the same key, which costs as much as an order.
 * What is simply new goes in directly, and wakes the workers only when it is due and for them; all else goes the queue's own way.
 */
const writeAll = (events: string, jobs: string, wakes: boolean): Statement => statement`
  with published as (
    insert into events (name, version, payload, created_at)
    select name, version, payload, created_at
    from jsonb_to_recordset(${events}::jsonb) as event(name text, version smallint, payload jsonb, created_at timestamptz)),
  wanted as materialized (
    select job.*, task.id as task_id
    from json_populate_recordset(null::graphile_worker.job_spec, ${jobs}::json) as job
    left join graphile_worker._private_tasks task on task.identifier = job.identifier),
  placed as (
    insert into graphile_worker._private_jobs (task_id, payload, run_at, max_attempts, key)
    select task_id, payload, coalesce(run_at, now()), coalesce(max_attempts, 25), job_key
    from wanted where task_id is not null and queue_name is null
    on conflict (key) do nothing
    returning key, run_at),
  rest as (
    select identifier, payload, queue_name, run_at, max_attempts, job_key, priority from wanted
    where task_id is null or queue_name is not null or (job_key is not null and job_key not in (select key from placed where key is not null)))
  select
    case when ${wakes}::boolean and exists (select from placed where run_at <= clock_timestamp())
      then pg_notify('jobs:insert', json_build_object('r', random(), 'count', (select count(*) from placed))::text) end,
    case when exists (select from rest) then (
      select count(*) from graphile_worker.add_jobs(array(
        select (identifier, payload, queue_name, run_at, max_attempts, job_key, priority, null)::graphile_worker.job_spec from rest))) end`;
