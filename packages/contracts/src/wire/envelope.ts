import type { ErrorReason } from './errors.ts';

/** What every answer is wrapped in; `code` is 200, or the business number of the error. */
export interface Success<Data> {
  code: 200;
  message: 'success';
  data: Data;
  timestamp: string;
}

export interface FieldError {
  field: string;
  message: string;
}

export interface Failure {
  code: number;
  message: string;
  reason: ErrorReason;
  details: FieldError[];
  /** When waiting helps: how long. */
  retryAfterSeconds: number | null;
  /** What the client needs to go on, such as the new quote when a price changed. */
  data: unknown;
  requestId: string;
  timestamp: string;
}
