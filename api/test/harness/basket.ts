import { customerCart } from '@lintuan/contracts/cart/endpoints';
import { customerDelivery } from '@lintuan/contracts/delivery/endpoints';
import type { Address, AddressForm } from '@lintuan/contracts/delivery/schemas';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { shoppers } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import type { Goods } from './goods.ts';
import type { World } from './world.ts';

export const addressForm = (change: Partial<AddressForm> = {}): AddressForm => ({
  name: '李小云',
  phone: '13877776666',
  regionCode: '310104',
  detail: '漕溪北路 88 号 3 单元 502',
  ...change,
});

export const anAddressOf = (world: World, shopper: Tokens, change: Partial<AddressForm> = {}): Promise<Address> =>
  world.as(shopper)(customerDelivery.addAddress, addressForm(change));

export const putInCart = (world: World, shopper: Tokens, made: Goods, quantity = 1) =>
  world.as(shopper)(customerCart.add, { skuId: made.skus[0]!.skuId, quantity });

export async function idOfShopper(world: World, shopper: Tokens): Promise<number> {
  const { shopperId } = await world.as(shopper)(customerIdentity.me, {});
  const [row] = await world.house.db.select({ id: shoppers.id }).from(shoppers).where(eq(shoppers.publicId, shopperId));
  return row!.id;
}
