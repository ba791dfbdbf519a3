import pino from 'pino';

export type Logger = pino.Logger;

/** Structured lines; secrets and personal fields are cut out wherever they stand. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['*.password', '*.phone', '*.code', '*.accessToken', '*.refreshToken', '*.authorization', '*.totp'],
      censor: '***',
    },
    serializers: { error: pino.stdSerializers.errWithCause },
  });
