import pg from 'pg';

const EVERY_MS = 40;

/** Tells when checkouts are paid, asking for all that wait in one query, so that watching costs next to nothing. */
export async function watchPaid(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const waiting = new Map<string, (paid: boolean) => void>();
  let asking = false;
  const timer = setInterval(async () => {
    if (asking || waiting.size === 0) return;
    asking = true;
    const { rows } = await client.query<{ public_id: string }>(
      "select public_id from checkouts where public_id = any($1::char(20)[]) and state = 'paid'",
      [[...waiting.keys()]],
    );
    for (const { public_id } of rows) waiting.get(public_id)?.(true);
    asking = false;
  }, EVERY_MS);
  return {
    paid: (checkoutId: string, patienceMs: number): Promise<boolean> =>
      new Promise<boolean>((resolve) => {
        waiting.set(checkoutId, resolve);
        setTimeout(() => resolve(false), patienceMs).unref();
      }).finally(() => waiting.delete(checkoutId)),
    stop: async () => {
      clearInterval(timer);
      await client.end();
    },
  };
}
