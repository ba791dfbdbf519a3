import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { payFor, type Watch } from '../trade/purchases.ts';
import type { BenchShopper } from '../trade/shoppers.ts';
import type { Offer } from './open-offers.ts';

export interface OpenGroup {
  groupId: string;
  offer: Offer;
}

export async function takeSeat({ call, addressId }: BenchShopper, offer: Offer, groupId: string | null) {
  return call(customerCheckout.place, {
    lines: [{ skuId: offer.skuId, quantity: 1 }],
    fromCart: false,
    addressId,
    payableFen: offer.groupFen,
    group: { activityId: offer.activityId, groupId, consent: false },
  });
}

/** Takes a seat, pays for it, and knows that it is paid. */
export async function sit(watch: Watch, simulator: string, shopper: BenchShopper, offer: Offer, groupId: string | null): Promise<boolean> {
  const { checkoutId } = await takeSeat(shopper, offer, groupId);
  return payFor(watch, simulator, shopper.call, checkoutId);
}

export async function startGroup(watch: Watch, simulator: string, shopper: BenchShopper, offer: Offer): Promise<OpenGroup> {
  const { checkoutId, groupId } = await takeSeat(shopper, offer, null);
  if (!(await payFor(watch, simulator, shopper.call, checkoutId))) throw new Error('a group was not opened in time');
  return { groupId: groupId!, offer };
}
