import type { TestProject } from 'vitest/node';
import { openShop, type ShopAddress } from './open-shop.ts';

declare module 'vitest' {
  interface ProvidedContext {
    shop: ShopAddress;
  }
}

/** All journeys happen in one shop, one after another, as its neighbours do. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await openShop();
  project.provide('shop', address);
  return close;
}
