import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { BoughtAgain } from '@lintuan/contracts/checkout/schemas';
import { newKey } from '@lintuan/miniapp-shell/api/new-key.ts';
import { confirm, toast } from '@lintuan/miniapp-ui';
import { call } from '../../../app/api/call.ts';
import { tellError } from '../../../app/errors/tell-error.ts';
import { queryClient } from '../../../app/query-client.ts';
import { goTo } from '../../../app/routes/go-to.ts';
import { MINE } from '../../../app/session/session-store.ts';
import { words } from '../words.ts';

/** One per order: an order whose answer was lost is put into the cart once, however often it is asked for. */
const keys = new Map<string, string>();

function putIntoCart(orderId: string): Promise<BoughtAgain> {
  const key = keys.get(orderId) ?? newKey();
  keys.set(orderId, key);
  return call(customerCheckout.buyAgain, { orderId }, key);
}

/** Puts what orders held into the cart, tells what is no more, and leads there. */
export async function buyAgain(orderIds: readonly string[]): Promise<void> {
  try {
    const bought: BoughtAgain[] = [];
    for (const orderId of orderIds) bought.push(await putIntoCart(orderId));
    for (const orderId of orderIds) keys.delete(orderId);
    void queryClient.invalidateQueries({ queryKey: [MINE] });
    await tell(
      bought.reduce((sum, { added }) => sum + added, 0),
      bought.flatMap(({ missing }) => missing),
    );
  } catch (error) {
    tellError(error);
  }
}

async function tell(added: number, missing: string[]): Promise<void> {
  if (added === 0) return toast(words.allMissing);
  if (missing.length === 0) {
    toast.success(words.boughtAgain);
    return goTo.cart();
  }
  const names = missing.map((name) => `“${name}”`).join('、');
  const go = await confirm({
    title: words.someMissing(missing.length),
    content: words.missing(names),
    confirmText: words.toCart,
    cancelText: words.stay,
  });
  if (go) goTo.cart();
}
