import { formatYuan } from '@lintuan/kernel/fen';
import type { Tx } from '../../platform/db/tx.ts';
import type { ActivityRow, ActivitySkuRow } from './stores/activities.ts';

type View = Record<string, unknown>;

/** An activity as the audit compares it: one line per setting and per SKU. */
export function auditView(activity: ActivityRow, skus: readonly ActivitySkuRow[]): View {
  const { state, size, hours, startsAt, endsAt, perOrderLimit, perPersonLimit, newcomersOnly, virtualFill } = activity;
  const prices = skus.map(({ skuPublicId, groupFen, starterFen, quota }) => [
    `sku ${skuPublicId}`,
    { groupPrice: formatYuan(groupFen), starterPrice: starterFen === null ? null : formatYuan(starterFen), quota },
  ]);
  const settings = { state, size, hours, startsAt, endsAt, perOrderLimit, perPersonLimit, newcomersOnly, virtualFill };
  return { ...settings, ...Object.fromEntries(prices) };
}

export function auditActivity(
  tx: Tx,
  action: string,
  activity: ActivityRow,
  productName: string,
  change: { before?: View; after?: View },
): Promise<void> {
  const subject = { kind: 'group_activity', id: activity.publicId, name: productName };
  return tx.audit({ action: `group_buy.${action}`, subject, merchantId: activity.merchantId, ...change });
}
