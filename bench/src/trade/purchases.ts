import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { Sample } from '../measure.ts';
import type { SkuOnSale } from './open-shop.ts';
import type { watchPaid } from './paid-watch.ts';
import { send } from './send.ts';
import type { BenchShopper } from './shoppers.ts';

export type Watch = Awaited<ReturnType<typeof watchPaid>>;

const WORKERS = 24;
const PATIENCE_MS = 10_000;

/** Whole purchases: ordered, paid at the cashier, known to be paid. */
export const purchases = (
  watch: Watch,
  simulator: string,
  shoppers: readonly BenchShopper[],
  skus: readonly SkuOnSale[],
  seconds: number,
): Promise<Sample> =>
  oneAfterAnother(seconds, (turn) =>
    purchase(watch, simulator, shoppers[turn % shoppers.length]!, skus[Math.floor(Math.random() * skus.length)]!),
  );

/** A few dozen people, each beginning anew when the last was done; `turn` is never the same twice. */
export async function oneAfterAnother(seconds: number, once: (turn: number) => Promise<boolean>): Promise<Sample> {
  const until = performance.now() + seconds * 1000;
  const took: number[] = [];
  let failed = 0;
  const began = performance.now();
  const work = async (worker: number) => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const started = performance.now();
      const done = await once(worker + turn * WORKERS).catch(tellWhy);
      if (done) took.push(performance.now() - started);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(worker)));
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { perSecond: (took.length * 1000) / (performance.now() - began), p50: at(0.5), p97_5: at(0.975), p99: at(0.99), failed };
}

function tellWhy(error: unknown): false {
  console.error('one did not come to its end:', error);
  return false;
}

async function purchase(watch: Watch, simulator: string, { call, addressId }: BenchShopper, sku: SkuOnSale): Promise<boolean> {
  const lines = [{ skuId: sku.skuId, quantity: 1 }];
  const { checkoutId } = await call(customerCheckout.place, { lines, fromCart: false, addressId, payableFen: sku.priceFen });
  return payFor(watch, simulator, call, checkoutId);
}

/** From the ordered checkout to the one that is known to be paid. */
export async function payFor(watch: Watch, simulator: string, call: BenchShopper['call'], checkoutId: string): Promise<boolean> {
  const step = await call(customerCheckout.pay, { checkoutId, method: 'jsapi' });
  if (step.kind !== 'jsapi') throw new Error(`checkout ${checkoutId} was answered ${step.kind}`);
  const paid = watch.paid(checkoutId, PATIENCE_MS);
  await payAtCashier(simulator, step.package.replace('prepay_id=', ''));
  if (!(await paid)) throw new Error(`checkout ${checkoutId} was not known to be paid within ${PATIENCE_MS} ms`);
  return true;
}

/** What the mini-program's payment window does. */
export async function payAtCashier(simulator: string, prepayId: string): Promise<void> {
  const body = JSON.stringify({ prepay_id: prepayId });
  const { status } = await send(`${simulator}/sim/pay/jsapi`, 'POST', { 'content-type': 'application/json' }, body);
  if (status !== 200) throw new Error(`the cashier answered ${status}`);
}
