import pino from 'pino';

export type Logger = pino.Logger;

/** A failed query carries its parameters, and those carry people: only the statement is written down. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { cause } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const constraint = 'constraint' in error ? { constraint: error.constraint } : {};
  const message = error.message.split('\nparams: ')[0]!;
  return {
    type: error.name,
    message,
    ...code,
    ...constraint,
    stack: (error.stack ?? '').replace(error.message, () => message),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}

const SECRET = new Set(['password', 'phone', 'code', 'accessToken', 'refreshToken', 'authorization', 'totp']);
const DEEPEST = 8;

function masked(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error || value instanceof Date) return value;
  if (depth > DEEPEST) return '…';
  if (Array.isArray(value)) return value.map((one) => masked(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, SECRET.has(name) ? '***' : masked(inner, depth + 1)]));
}

/** Structured lines; secrets and personal fields are cut out wherever they stand. */
export const createLogger = (level: string, destination?: pino.DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: (line) => masked(line) as Record<string, unknown> },
      serializers: { error: describeError },
    },
    destination ?? pino.destination(1),
  );
