import { carriers } from '@lintuan/contracts/orders/carriers';
import type { CancelCause, OrderCard, OrderLine, OrderState, Shipment } from '@lintuan/contracts/orders/schemas';
import { fileUrl } from '../files/index.ts';
import type { CheckoutRow, LineRow, OrderRow } from './stores/checkouts.ts';

export interface Shop {
  publicId: string;
  name: string;
}

/** `cash` holds what of each line the shopper paid in money. */
function presentLine(line: LineRow, cash: ReadonlyMap<number, number>): OrderLine {
  return {
    lineId: String(line.position + 1),
    skuId: line.skuPublicId,
    productId: line.productPublicId,
    productName: line.productName,
    specs: line.specs,
    pictureUrl: fileUrl(line.pictureFile),
    unitFen: line.unitFen,
    quantity: line.quantity,
    amountFen: line.unitFen * line.quantity,
    cashFen: cash.get(line.id) ?? 0,
    refundedQuantity: line.refundedQuantity,
  };
}

export function presentCard(
  order: OrderRow,
  checkout: Pick<CheckoutRow, 'publicId' | 'expiresAt'>,
  shop: Shop,
  lines: readonly LineRow[],
  cash: ReadonlyMap<number, number>,
): OrderCard {
  return {
    orderId: order.publicId,
    orderNo: order.orderNo,
    checkoutId: checkout.publicId,
    state: order.state as OrderState,
    merchantId: shop.publicId,
    merchantName: shop.name,
    payableFen: order.payableFen,
    pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
    lines: lines.map((line) => presentLine(line, cash)),
    createdAt: order.createdAt.toISOString(),
    expiresAt: order.state === 'pending_payment' ? checkout.expiresAt.toISOString() : null,
  };
}

export const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const presentShipment = (row: { carrier: string; trackingNo: string; createdAt: Date } | null): Shipment | null =>
  row && {
    carrier: row.carrier,
    carrierName: carriers[row.carrier as keyof typeof carriers] ?? row.carrier,
    trackingNo: row.trackingNo,
    at: row.createdAt.toISOString(),
  };

export const presentCause = (cause: string | null): CancelCause | null => cause as CancelCause | null;
