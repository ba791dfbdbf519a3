/** The header tells whole seconds, and the way here takes a while: a smaller difference says nothing. */
const LEAST_SKEW_MS = 3000;

let skewMs = 0;

/** Learns from an answer what time it is where deadlines are kept. */
export function hearServerTime(header: Readonly<Record<string, unknown>>, askedAt: number, heardAt: number): void {
  const told = Date.parse(String(header.date ?? header.Date ?? ''));
  if (Number.isNaN(told)) return;
  const skew = told + 500 - (askedAt + heardAt) / 2;
  skewMs = Math.abs(skew) < LEAST_SKEW_MS ? 0 : skew;
}

/** How far the server's clock is ahead of the phone's; nothing when the phone is right. */
export const serverSkewMs = (): number => skewMs;

export const serverNow = (): number => Date.now() + skewMs;
