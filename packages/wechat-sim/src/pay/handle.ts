import { deliverDue } from './notices/deliver-due.ts';
import type { Posted } from './notices/post.ts';
import { type RawNotice, sendNotice } from './notices/send-notice.ts';
import { declineOrder, knownOrder, type Payer, payOrder } from './orders/pay-order.ts';
import { knownRefund, type SettledStatus, settleRefund } from './orders/settle-refund.ts';
import type { PaySettings, PaySim } from './pay.ts';
import type { PayNotice, PayOrder, PayRefund, ShippingRecord } from './pay-state.ts';

/** What a test holds in its hand. */
export interface PayHandle {
  publicKeyId: string;
  publicKeyPem: string;
  certificate: { serial: string; pem: string };
  settings: PaySettings;
  readonly orders: readonly PayOrder[];
  readonly refunds: readonly PayRefund[];
  readonly notices: readonly PayNotice[];
  readonly shipping: readonly ShippingRecord[];
  pay(outTradeNo: string, payer?: Payer): PayOrder;
  decline(outTradeNo: string): PayOrder;
  settleRefund(outRefundNo: string, status: SettledStatus): PayRefund;
  deliverDue(): Promise<number>;
  sendNotice(raw: RawNotice): Promise<Posted>;
}

export function payHandle(sim: PaySim): PayHandle {
  const { platform, settings, state } = sim.pay;
  return {
    publicKeyId: platform.publicKey.serial,
    publicKeyPem: platform.publicKey.pem,
    certificate: { serial: platform.certificate.serial, pem: platform.certificate.pem },
    settings,
    get orders() {
      return [...state.orders.values()];
    },
    get refunds() {
      return [...state.orders.values()].flatMap((order) => order.refunds);
    },
    get notices() {
      return state.notices;
    },
    get shipping() {
      return [...state.shipping.values()];
    },
    pay: (outTradeNo, payer) => payOrder(sim, knownOrder(sim, outTradeNo), payer),
    decline: (outTradeNo) => declineOrder(knownOrder(sim, outTradeNo)),
    settleRefund: (outRefundNo, status) => settleRefund(sim, knownRefund(sim, outRefundNo), status),
    deliverDue: () => deliverDue(sim),
    sendNotice: (raw) => sendNotice(sim, raw),
  };
}
