import type { Failure, Success } from '@lintuan/contracts/wire/envelope';
import { errors } from '@lintuan/contracts/wire/errors';
import type { AppError } from '../errors/app-error.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

export const success = (data: unknown, now: Date): string =>
  JSON.stringify({ code: 200, message: 'success', data, timestamp: now.toISOString() } satisfies Success<unknown>);

/** The same around data that is JSON already. */
export const successOf = (json: string, now: Date): string =>
  `{"code":200,"message":"success","data":${json},"timestamp":"${now.toISOString()}"}`;

export function failure(error: AppError, requestId: string, now: Date): Response {
  const { number, status } = errors[error.reason];
  const body: Failure = {
    code: number,
    message: error.message,
    reason: error.reason,
    details: error.details,
    retryAfterSeconds: error.retryAfterSeconds,
    data: error.data,
    requestId,
    timestamp: now.toISOString(),
  };
  const headers = personalHeaders(requestId);
  if (error.retryAfterSeconds !== null) headers['retry-after'] = String(error.retryAfterSeconds);
  return new Response(JSON.stringify(body), { status, headers });
}

export const personalHeaders = (requestId: string): Record<string, string> => ({
  'content-type': JSON_TYPE,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-request-id': requestId,
});

export const sharedHeaders = (etag: string): Record<string, string> => ({
  'content-type': JSON_TYPE,
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'x-cache': 'HIT',
  etag,
});

export const streamHeaders = (requestId: string): Record<string, string> => ({
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-content-type-options': 'nosniff',
  'x-request-id': requestId,
  // nginx would gather events until its buffer is full.
  'x-accel-buffering': 'no',
});
