import { create } from 'zustand';

/** Which address the shopper picked for the checkout at hand; null means their default. */
export const useChosenAddress = create<{ addressId: string | null }>(() => ({ addressId: null }));

export const chooseAddress = (addressId: string | null): void => useChosenAddress.setState({ addressId });
