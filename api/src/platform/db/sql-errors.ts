import { BadLuck } from '../errors/bad-luck.ts';

interface SqlError {
  code: string;
  constraint?: string;
}

function sqlError(error: unknown): SqlError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code)) return cause as unknown as SqlError;
  }
  return null;
}

/** The unique or foreign key constraint that refused a write, by its name. */
export function brokenConstraint(error: unknown): string | null {
  const found = sqlError(error);
  return found?.code.startsWith('23') ? (found.constraint ?? null) : null;
}

/** Deadlocks, serialization failures and bad luck pass when tried again. */
export function isPassing(error: unknown): boolean {
  if (error instanceof BadLuck) return true;
  const code = sqlError(error)?.code;
  return code === '40001' || code === '40P01';
}

/** The database could not be reached or is full: not a bug of ours, and not the client's. */
export function isAway(error: unknown): boolean {
  const code = sqlError(error)?.code;
  if (code) return code.startsWith('08') || code.startsWith('57P') || code === '53300';
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (/timeout exceeded when trying to connect|Connection terminated|ECONNREFUSED|ECONNRESET/.test(cause.message)) return true;
  }
  return false;
}
