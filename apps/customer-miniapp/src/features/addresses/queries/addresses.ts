import { customerDelivery } from '@lintuan/contracts/delivery/endpoints';
import type { Address, AddressForm, AddressList } from '@lintuan/contracts/delivery/schemas';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { MINE } from '../../../app/session/session-store.ts';

export const addressesQuery = queryOptions({
  queryKey: [MINE, 'addresses'],
  queryFn: () => call(customerDelivery.addresses, {}),
});

/** A new default takes the mark off another one: only the API knows which, so the list is read anew. */
const readAgain = (): Promise<void> => queryClient.invalidateQueries(addressesQuery);

export async function saveAddress(addressId: string | null, form: AddressForm, key: string): Promise<Address> {
  const address = addressId
    ? await call(customerDelivery.editAddress, { ...form, addressId })
    : await call(customerDelivery.addAddress, form, key);
  await readAgain();
  return address;
}

export async function removeAddress(addressId: string): Promise<void> {
  await call(customerDelivery.removeAddress, { addressId });
  queryClient.setQueryData<AddressList>(
    addressesQuery.queryKey,
    (list) => list && { items: list.items.filter((each) => each.addressId !== addressId) },
  );
  await readAgain();
}
