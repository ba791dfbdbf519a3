import type { FieldError } from '@lintuan/contracts/wire/envelope';
import { type ErrorReason, errors } from '@lintuan/contracts/wire/errors';

interface Extra {
  details?: FieldError[];
  message?: string;
  retryAfterSeconds?: number;
  data?: unknown;
}

/** A refusal a person can act on; anything else that is thrown is a bug. */
export class AppError extends Error {
  readonly reason: ErrorReason;
  readonly details: FieldError[];
  readonly retryAfterSeconds: number | null;
  readonly data: unknown;

  constructor(reason: ErrorReason, extra: Extra = {}) {
    super(extra.message ?? errors[reason].message);
    this.name = 'AppError';
    this.reason = reason;
    this.details = extra.details ?? [];
    this.retryAfterSeconds = extra.retryAfterSeconds ?? null;
    this.data = extra.data ?? null;
  }
}

export const refuse = (reason: ErrorReason, extra?: Extra): AppError => new AppError(reason, extra);

/** A refusal that points at one field of the input. */
export const refuseField = (reason: ErrorReason, field: string, message: string): AppError =>
  refuse(reason, { details: [{ field, message }] });

export const notFound = (message?: string): AppError => refuse('request.not_found', message ? { message } : {});
