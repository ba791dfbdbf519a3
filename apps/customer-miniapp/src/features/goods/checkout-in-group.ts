import { cameByFor } from '../../app/came-by.ts';
import { intendCheckout } from '../../app/checkout-intent.ts';
import { goTo } from '../../app/routes/go-to.ts';
import { requireLogin } from '../../app/session/require-login.ts';

interface GroupWish {
  skuId: string;
  quantity: number;
  activityId: string;
  /** Null to start a new one. */
  groupId: string | null;
  /** The group whose link led here. */
  seenGroupId: string | null;
}

export function checkoutInGroup({ skuId, quantity, activityId, groupId, seenGroupId }: GroupWish): void {
  const cameBy = seenGroupId === null ? undefined : cameByFor(seenGroupId);
  intendCheckout({
    lines: [{ skuId, quantity }],
    fromCart: false,
    group: { activityId, groupId, ...(cameBy ? { cameBy } : {}) },
  });
  requireLogin(goTo.checkout);
}
