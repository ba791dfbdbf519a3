import { z } from 'zod';
import { PublicId } from '../wire/schemas.ts';
import { MOST_LINES, MOST_OF_ONE } from './limits.ts';

export const Quantity = z.int('数量应为整数').min(1, '数量至少 1 件').max(MOST_OF_ONE, `数量最多 ${MOST_OF_ONE} 件`);

/** Why a line cannot be bought as it stands; `short` can be mended by taking fewer. */
export const lineProblems = ['short', 'sold_out', 'off_shelf', 'shop_closed', 'gone'] as const;
export const LineProblem = z.enum(lineProblems);

export const CartLine = z.object({
  skuId: PublicId,
  /** Null when the SKU itself is no more. */
  productId: PublicId.nullable(),
  merchantId: PublicId.nullable(),
  productName: z.string(),
  specs: z.array(z.string()),
  pictureUrl: z.string().nullable(),
  unitFen: z.int(),
  /** What it cost when it was put in; null for a guest's cart. */
  priceWhenAddedFen: z.int().nullable(),
  quantity: z.int(),
  selected: z.boolean(),
  /** How many there are, at most 999. */
  available: z.int(),
  problem: LineProblem.nullable(),
});
export const CartShop = z.object({
  merchantId: PublicId,
  name: z.string(),
  logoUrl: z.string().nullable(),
  /** What is missing for free delivery, by the selected lines; null where nothing can be gained. */
  freeDeliveryAboveFen: z.int().nullable(),
  lines: z.array(CartLine),
});
export const Cart = z.object({
  shops: z.array(CartShop),
  /** Lines that can no longer be bought at all: shown apart, never dropped in silence. */
  invalid: z.array(CartLine),
  /** Of the selected lines that can be bought. */
  selectedCount: z.int(),
  selectedFen: z.int(),
  /** All pieces, for the badge. */
  count: z.int(),
});

export const AddToCart = z.strictObject({ skuId: PublicId, quantity: Quantity });
/** `held` is what the cart holds of it now; `capped` says that stock or the limit allowed no more. */
export const AddedToCart = z.object({ held: z.int(), capped: z.boolean(), count: z.int() });
export const SetCartLine = z.strictObject({ skuId: PublicId, quantity: Quantity.optional(), selected: z.boolean().optional() });
export const SelectCartLines = z.strictObject({ skuIds: z.array(PublicId).min(1, '请选择商品').max(200), selected: z.boolean() });
export const RemoveCartLines = z.strictObject({ skuIds: z.array(PublicId).min(1, '请选择商品').max(200) });

const GuestLine = z.strictObject({ skuId: PublicId, quantity: Quantity, selected: z.boolean().default(true) });
/** A guest's cart lives on their phone; this reads it at today's prices, or moves it in after login. */
export const GuestCart = z.strictObject({ lines: z.array(GuestLine).max(MOST_LINES, `购物车最多 ${MOST_LINES} 种商品`) });

export type LineProblem = z.output<typeof LineProblem>;
export type CartLine = z.output<typeof CartLine>;
export type CartShop = z.output<typeof CartShop>;
export type Cart = z.output<typeof Cart>;
export type AddToCart = z.input<typeof AddToCart>;
export type AddedToCart = z.output<typeof AddedToCart>;
export type SetCartLine = z.input<typeof SetCartLine>;
export type SelectCartLines = z.input<typeof SelectCartLines>;
export type RemoveCartLines = z.input<typeof RemoveCartLines>;
export type GuestCart = z.input<typeof GuestCart>;
