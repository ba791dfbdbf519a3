import pino from 'pino';

export type Logger = pino.Logger;

/** A failed query carries its parameters, and those carry people: only the statement is written down. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { cause } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const constraint = 'constraint' in error ? { constraint: error.constraint } : {};
  const withoutParams = (text: string) => text.replace(/\nparams: [^\n]*/g, '');
  return {
    type: error.name,
    message: withoutParams(error.message),
    ...code,
    ...constraint,
    stack: withoutParams(error.stack ?? ''),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}

/** Structured lines; secrets and personal fields are cut out wherever they stand. */
export const createLogger = (level: string, destination?: pino.DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['*.password', '*.phone', '*.accessToken', '*.refreshToken', '*.authorization', '*.totp'],
        censor: '***',
      },
      serializers: { error: describeError },
    },
    destination ?? pino.destination(1),
  );
