import type { Cart, CartLine, CartShop } from '@lintuan/contracts/cart/schemas';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { SkuForSale } from '../catalog/index.ts';
import { expressFees } from '../delivery/index.ts';
import { merchantCards } from '../merchants/index.ts';
import { isInvalid, MOST_OF_ONE, missingForFreeDelivery, problemOf, sumSelected } from './rules.ts';

/** A line as it was put in, and what is known of its SKU today; null when there never was such a SKU. */
export interface HeldLine {
  skuId: string;
  quantity: number;
  selected: boolean;
  priceWhenAddedFen: number | null;
  sku: SkuForSale | null;
  available: number;
}

/** Shops in the order of their first line, lines as they come; what cannot be bought stands apart. */
export async function showCart(db: Db | Tx['db'], held: readonly HeldLine[]): Promise<Cart> {
  const merchantIds = [...new Set(held.flatMap(({ sku }) => (sku ? [sku.merchantId] : [])))];
  const [merchants, fees] = await Promise.all([merchantCards(db, merchantIds), expressFees(db, merchantIds)]);
  const lines = held.map((line) => ({ line: present(line, merchants), merchantId: line.sku?.merchantId ?? null }));
  const valid = lines.filter(({ line }) => !isInvalid(line.problem));
  const shops = [...Map.groupBy(valid, ({ merchantId }) => merchantId!)].map(([merchantId, own]): CartShop => {
    const { publicId, name, logoUrl } = merchants.get(merchantId)!;
    const ownLines = own.map(({ line }) => line);
    const freeDeliveryAboveFen = missingForFreeDelivery(fees.get(merchantId)!, sumSelected(ownLines).fen);
    return { merchantId: publicId, name, logoUrl, freeDeliveryAboveFen, lines: ownLines };
  });
  const selected = sumSelected(valid.map(({ line }) => line));
  return {
    shops,
    invalid: lines.flatMap(({ line }) => (isInvalid(line.problem) ? [line] : [])),
    selectedCount: selected.pieces,
    selectedFen: selected.fen,
    count: held.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

function present({ sku, available, ...line }: HeldLine, merchants: ReadonlyMap<number, { publicId: string }>): CartLine {
  if (!sku) return { ...line, ...UNKNOWN };
  return {
    ...line,
    productId: sku.refusal === 'gone' ? null : sku.productId,
    merchantId: merchants.get(sku.merchantId)!.publicId,
    productName: sku.productName,
    specs: sku.specs,
    pictureUrl: sku.pictureUrl,
    unitFen: sku.unitFen,
    available: Math.min(Math.max(available, 0), MOST_OF_ONE),
    problem: problemOf(sku.refusal, available, line.quantity),
  };
}

const UNKNOWN = {
  productId: null,
  merchantId: null,
  productName: '商品已不存在',
  specs: [],
  pictureUrl: null,
  unitFen: 0,
  available: 0,
  problem: 'gone',
} satisfies Partial<CartLine>;
