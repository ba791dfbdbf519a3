import type { Permission } from '@lintuan/contracts/permissions';

/** Drawers that can lie over several pages, at the same place below each. */
export const drawers = {
  order: 'orders.read',
  payment: 'payments.read',
  activity: 'group_buy.read',
  group: 'group_buy.read',
} as const satisfies Record<string, Permission>;

export type DrawerKind = keyof typeof drawers;

/** Where someone came from, drawer by drawer, so that each knows its way back. */
export interface Trail {
  path: string;
  title: string;
  before: Trail | null;
}

const opened = new RegExp(`/(${Object.keys(drawers).join('|')})/[^/]+/?$`);

/** `/orders/order/01ab…` lies over `/orders`. */
export const pageBelow = (pathname: string): string => pathname.replace(opened, '');

export const drawerPath = (pathname: string, kind: DrawerKind, id: string): string => `${pageBelow(pathname)}/${kind}/${id}`;

export const readTrail = (state: unknown): Trail | null => (state as { trail?: Trail } | null)?.trail ?? null;
