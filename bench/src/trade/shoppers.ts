import { type Call, createClient, type Transport } from '@lintuan/api-client/client';
import { customerDelivery } from '@lintuan/contracts/delivery/endpoints';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { send } from './send.ts';

export interface BenchShopper {
  token: string;
  addressId: string;
  call: Call;
}

/** Shoppers who came by WeChat and know where they live. */
export async function signInShoppers(origin: string, count: number): Promise<BenchShopper[]> {
  const shoppers: BenchShopper[] = [];
  for (let index = 0; index < count; index += 1) {
    let token: string | null = null;
    const session = { accessToken: () => token, refresh: async () => false };
    const call = createClient({ transport: transportFrom(address(index), origin), session, newKey: () => crypto.randomUUID() });
    token = (await call(customerIdentity.loginWithWechat, { code: `sim-bench${index}-${crypto.randomUUID().slice(0, 8)}` })).accessToken;
    const home = { name: '压测', phone: '13800000000', regionCode: '310104', detail: '田林路 1 号' };
    const { addressId } = await call(customerDelivery.addAddress, home);
    shoppers.push({ token, addressId, call });
  }
  return shoppers;
}

/** Guests are counted by address: each signs in from one of their own. */
const address = (index: number): string => `10.0.${index >> 8}.${index & 255}`;

const transportFrom =
  (ip: string, origin: string): Transport =>
  ({ method, path, headers, body }) =>
    send(origin + path, method, { ...headers, 'x-forwarded-for': ip }, body);
