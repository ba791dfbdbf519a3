import { z } from 'zod';
import { MOST_LINES } from '../cart/limits.ts';
import { LineProblem, Quantity } from '../cart/schemas.ts';
import { GroupProblem, ShareToken } from '../group-buy/joining.ts';
import { FenAmount, PublicId, Time } from '../wire/schemas.ts';
import { MOST_NOTE } from './limits.ts';

const Wanted = z.strictObject({ skuId: PublicId, quantity: Quantity });
const lines = z.array(Wanted).min(1, '请选择商品').max(MOST_LINES, `一次最多结算 ${MOST_LINES} 种商品`);

/** Bought in a group: a new one, or the one named. */
const asGroup = { activityId: PublicId, groupId: PublicId.nullable() };
export const AskQuote = z.strictObject({ lines, group: z.strictObject(asGroup).optional() });

/** One step of the price as people read it; what takes off is negative. */
export const PriceLine = z.object({ step: z.enum(['goods', 'group', 'delivery']), label: z.string(), amountFen: z.int() });

export const QuoteLine = z.object({
  skuId: PublicId,
  productId: PublicId.nullable(),
  productName: z.string(),
  specs: z.array(z.string()),
  pictureUrl: z.string().nullable(),
  unitFen: z.int(),
  quantity: z.int(),
  amountFen: z.int(),
  available: z.int(),
  problem: LineProblem.nullable(),
});
export const QuoteShop = z.object({
  merchantId: PublicId,
  name: z.string(),
  goodsFen: z.int(),
  deliveryFen: z.int(),
  payableFen: z.int(),
  freeDeliveryAboveFen: z.int().nullable(),
  lines: z.array(QuoteLine),
});
/** What buying in the group would come to. */
export const QuoteGroup = z.object({
  activityId: PublicId,
  groupId: PublicId.nullable(),
  size: z.int(),
  hours: z.int(),
  /** Until when the group can be joined; null for a new one. */
  deadline: Time.nullable(),
  perOrderLimit: z.int(),
  /** What keeps the shopper from it, in which case nothing is ready. */
  problem: GroupProblem.nullable(),
  /** The order they have begun and not paid, when that is the problem. */
  unpaidCheckoutId: PublicId.nullable(),
});
/** What it would cost now. Lines with a problem are told in their place and counted in no sum. */
export const Quote = z.object({
  shops: z.array(QuoteShop),
  invalid: z.array(QuoteLine),
  priceLines: z.array(PriceLine),
  goodsFen: z.int(),
  deliveryFen: z.int(),
  payableFen: z.int(),
  group: QuoteGroup.nullable(),
  /** True when every line can be bought as asked. */
  ready: z.boolean(),
});

export const PlaceCheckout = z.strictObject({
  lines,
  /** Lines bought from the cart leave it. */
  fromCart: z.boolean(),
  addressId: PublicId,
  notes: z
    .array(z.strictObject({ merchantId: PublicId, note: z.string().trim().max(MOST_NOTE, `留言最多 ${MOST_NOTE} 个字`) }))
    .max(MOST_LINES)
    .default([]),
  group: z
    .strictObject({
      ...asGroup,
      /** Paid too late for this group: move to another one of the same price, or start one, instead of giving the money back. */
      consent: z.boolean(),
      /** The link one came by. */
      cameBy: ShareToken.optional(),
    })
    .optional(),
  /** What the shopper was shown; another sum is refused with the new quote. */
  payableFen: FenAmount,
});

export const checkoutStates = ['pending_payment', 'paid', 'cancelled'] as const;
export const CheckoutState = z.enum(checkoutStates);
export const Checkout = z.object({
  checkoutId: PublicId,
  state: CheckoutState,
  payableFen: z.int(),
  priceLines: z.array(PriceLine),
  createdAt: Time,
  expiresAt: Time,
  cancelCause: z.string().nullable(),
  /** The group it was ordered in. */
  groupId: PublicId.nullable(),
  orders: z.array(
    z.object({
      orderId: PublicId,
      orderNo: z.string(),
      merchantName: z.string(),
      payableFen: z.int(),
      pieces: z.int(),
      firstName: z.string(),
    }),
  ),
});
export const CheckoutId = z.strictObject({ checkoutId: PublicId });
export const CancelReason = z.string('请选择原因').trim().min(1, '请选择原因').max(100, '原因最多 100 个字');
export const CancelCheckout = z.strictObject({ checkoutId: PublicId, reason: CancelReason });

export const payMethods = ['jsapi', 'h5', 'native'] as const;
export const PayMethod = z.enum(payMethods);
export const PayCheckout = z.strictObject({ checkoutId: PublicId, method: PayMethod });
/** How to go on: with what wx.requestPayment takes, at a cashier's address, by a QR code, or not at all since it is paid. */
export const PayStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paid') }),
  z.object({
    kind: z.literal('jsapi'),
    appId: z.string(),
    timeStamp: z.string(),
    nonceStr: z.string(),
    package: z.string(),
    signType: z.literal('RSA'),
    paySign: z.string(),
  }),
  z.object({ kind: z.literal('h5'), url: z.string() }),
  z.object({ kind: z.literal('native'), codeUrl: z.string() }),
]);
/** Where the mini-program opens on this checkout, for WeChat's own browser, in which H5 payment does not work. */
export const MiniProgramLink = z.object({ url: z.string() });

export const BuyAgain = z.strictObject({ orderId: PublicId });
export const BoughtAgain = z.object({ added: z.int(), missing: z.array(z.string()) });

export type AskQuote = z.input<typeof AskQuote>;
export type PriceLine = z.output<typeof PriceLine>;
export type QuoteLine = z.output<typeof QuoteLine>;
export type QuoteShop = z.output<typeof QuoteShop>;
export type QuoteGroup = z.output<typeof QuoteGroup>;
export type Quote = z.output<typeof Quote>;
export type PlaceCheckout = z.input<typeof PlaceCheckout>;
export type CheckoutState = z.output<typeof CheckoutState>;
export type Checkout = z.output<typeof Checkout>;
export type CheckoutId = z.input<typeof CheckoutId>;
export type CancelCheckout = z.input<typeof CancelCheckout>;
export type PayMethod = z.output<typeof PayMethod>;
export type PayCheckout = z.input<typeof PayCheckout>;
export type PayStep = z.output<typeof PayStep>;
export type MiniProgramLink = z.output<typeof MiniProgramLink>;
export type BuyAgain = z.input<typeof BuyAgain>;
export type BoughtAgain = z.output<typeof BoughtAgain>;
