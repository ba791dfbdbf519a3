import type { DataCopy } from '@lintuan/contracts/identity/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { listAddresses } from '../delivery/index.ts';
import { ownIdentity } from '../identity/index.ts';
import { listMessages } from '../messages/index.ts';
import { listOwnOrders } from '../orders/index.ts';

const MOST_ORDERS = 1000;
const MOST_MESSAGES = 1000;

/** Everything we hold of a person, in their own hands. */
export async function exportData(ctx: CustomerContext): Promise<DataCopy> {
  const [identity, addresses, orders, messages] = await Promise.all([
    ownIdentity(ctx),
    listAddresses(ctx),
    listOwnOrders(ctx, { limit: MOST_ORDERS }),
    listMessages(ctx, { limit: MOST_MESSAGES }),
  ]);
  return {
    ...identity,
    addresses: addresses.items,
    orders: orders.items.map(({ orderNo, merchantName, payableFen, createdAt, lines }) => ({
      orderNo,
      merchantName,
      payableFen,
      createdAt,
      goods: lines.map((line) => `${[line.productName, ...line.specs].join(' ')} × ${line.quantity}`),
    })),
    messages: messages.items.map(({ title, body, createdAt }) => ({ title, body, createdAt })),
    exportedAt: ctx.now().toISOString(),
  };
}
