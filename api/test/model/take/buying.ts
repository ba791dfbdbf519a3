import { randomUUID } from 'node:crypto';
import { customerCart } from '@lintuan/contracts/cart/endpoints';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { PlaceCheckout } from '@lintuan/contracts/checkout/schemas';
import * as expected from '../expect.ts';
import { placingInGroup } from '../expect-groups.ts';
import { aCheckout, ask, buyerOf, isForgotten, type Placed, type Run, type Verdict, Violation } from '../run.ts';
import type { Step } from '../steps.ts';

type Of<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

export async function addToCart(run: Run, { shopper, sku, quantity }: Of<'add'>): Promise<void> {
  const { skuId } = run.goods[sku]!;
  const asking = run.stage.as(run.stage.buyers[shopper]!.tokens)(customerCart.add, { skuId, quantity });
  await ask(run, asking, expected.adding(run, skuId));
}

export async function place(run: Run, { shopper, lines, fromCart, stale, modest }: Of<'place'>): Promise<void> {
  const { addressId, shopperId } = run.stage.buyers[shopper]!;
  const held = run.seen.carts.filter((line) => line.shopperId === shopperId).map(({ skuId }) => ({ skuId, quantity: 1 }));
  const named = expected.folded(lines.map(({ sku, quantity }) => ({ skuId: run.goods[sku]!.skuId, quantity })));
  const wanted = fromCart && held.length > 0 ? held : modest ? expected.asFarAsThere(run, named) : named;
  const payableFen = expected.payableOf(run, expected.folded(wanted)) + (stale ? 1 : 0);
  await placeAnew(run, shopper, { lines: [...wanted], fromCart, addressId, payableFen });
}

export async function placeAnew(run: Run, shopper: number, input: PlaceCheckout): Promise<void> {
  const placed: Placed = { key: randomUUID(), input, checkoutId: null, unheard: false, at: run.stage.world.clock.now };
  run.placed.set(shopper, placed);
  run.keys += 1;
  await send(run, shopper, placed, placing(run, shopper, input));
}

/** Whoever heard nothing asks again under the same key, and so may who did: it is one order all the same. */
export async function placeAgain(run: Run, { shopper }: Of<'place_again'>): Promise<void> {
  const placed = run.placed.get(shopper);
  if (!placed || isForgotten(run, placed.at)) return;
  const fresh = placing(run, shopper, placed.input);
  await send(run, shopper, placed, placed.checkoutId ? ['ok'] : placed.unheard ? [...fresh, 'ok'] : fresh);
}

function placing(run: Run, shopper: number, input: PlaceCheckout): Verdict[] {
  const { shopperId } = run.stage.buyers[shopper]!;
  return input.group ? placingInGroup(run, input, shopperId) : expected.placing(run, input, shopperId);
}

async function send(run: Run, shopper: number, placed: Placed, allowed: readonly Verdict[]): Promise<void> {
  run.placing = true;
  const asking = run.stage.as(run.stage.buyers[shopper]!.tokens)(customerCheckout.place, placed.input, placed.key);
  const answer = await ask(run, asking, allowed);
  placed.unheard = run.stage.mortality.dead;
  if (!answer) return;
  if (placed.checkoutId && placed.checkoutId !== answer.checkoutId) throw new Violation('the same key made another checkout');
  placed.checkoutId = answer.checkoutId;
}

export async function cancelCheckout(run: Run, { pick }: Of<'cancel_checkout'>): Promise<void> {
  const checkout = aCheckout(run, pick);
  if (!checkout) return;
  const asking = buyerOf(run, checkout).call(customerCheckout.cancel, { checkoutId: checkout.checkoutId, reason: '不想要了' });
  await ask(run, asking, expected.cancellingCheckout(run, checkout));
}
