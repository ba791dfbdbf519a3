export interface Load {
  sent: number;
  failures: string[];
  slowestMs: number;
}

/** Keeps so many requests in flight until `during` is over; each worker waits for its own before it sends the next. */
export async function underLoad(inFlight: number, send: (turn: number) => Promise<unknown>, during: () => Promise<unknown>): Promise<Load> {
  const load: Load = { sent: 0, failures: [], slowestMs: 0 };
  let over = false;
  const worker = async () => {
    while (!over) {
      const started = performance.now();
      load.sent += 1;
      await send(load.sent).catch((error: Error) => load.failures.push(`${error.message} ${error.cause ?? ''}`));
      load.slowestMs = Math.max(load.slowestMs, Math.round(performance.now() - started));
    }
  };
  const workers = Array.from({ length: inFlight }, worker);
  try {
    await during();
  } finally {
    over = true;
    await Promise.all(workers);
  }
  return load;
}
