import type { Address } from '@lintuan/contracts/delivery/schemas';

/** The address picked for this checkout, or the default one; null asks the shopper to pick. */
export function deliveredTo(addresses: readonly Address[], chosenId: string | null): Address | null {
  const chosen = addresses.find(({ addressId }) => addressId === chosenId);
  return chosen ?? addresses.find(({ isDefault }) => isDefault) ?? null;
}
