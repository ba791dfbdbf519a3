import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { Sample } from '../measure.ts';
import type { SkuOnSale } from './open-shop.ts';
import type { watchPaid } from './paid-watch.ts';
import { payAtCashier } from './purchases.ts';
import type { BenchShopper } from './shoppers.ts';

const MANY = 300;
const PATIENCE_MS = 20_000;

/** Three hundred who paid at once: how fast their notices turn into paid orders. What led there is not counted. */
export async function notices(
  watch: Awaited<ReturnType<typeof watchPaid>>,
  simulator: string,
  shoppers: readonly BenchShopper[],
  skus: readonly SkuOnSale[],
): Promise<Sample> {
  const ready: { checkoutId: string; prepayId: string }[] = [];
  for (let index = 0; index < MANY; index += 1) {
    const [{ call, addressId }, sku] = [shoppers[index % shoppers.length]!, skus[index % skus.length]!];
    const lines = [{ skuId: sku.skuId, quantity: 1 }];
    const { checkoutId } = await call(customerCheckout.place, { lines, fromCart: false, addressId, payableFen: sku.priceFen });
    const step = await call(customerCheckout.pay, { checkoutId, method: 'jsapi' });
    if (step.kind === 'jsapi') ready.push({ checkoutId, prepayId: step.package.replace('prepay_id=', '') });
  }
  const began = performance.now();
  const took: number[] = [];
  await Promise.all(
    ready.map(async ({ checkoutId, prepayId }) => {
      const paid = watch.paid(checkoutId, PATIENCE_MS);
      await payAtCashier(simulator, prepayId);
      if (await paid) took.push(performance.now() - began);
    }),
  );
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return {
    perSecond: (took.length * 1000) / (sorted.at(-1) ?? 1),
    p50: at(0.5),
    p97_5: at(0.975),
    p99: at(0.99),
    failed: MANY - took.length,
  };
}
