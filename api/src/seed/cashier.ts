import type { Knock } from '../platform/http/route.ts';
import { fakePay } from '../platform/providers/fake-pay.ts';
import type { PaymentProvider } from '../platform/providers/payment-provider.ts';

interface CashierOptions {
  appid: string;
  now(): Date;
  random(size: number): Buffer;
}

/** Where the demo's shoppers pay: the fake provider, with someone at it who decides what comes of each request. */
export interface Cashier {
  provider: PaymentProvider;
  /** The number of the attempt begun last. */
  lastNumber(): string;
  pay(outTradeNo: string): void;
  /** What is to go back of this attempt will get stuck. */
  obstruct(outTradeNo: string): void;
  /** Money for something else that is paid into the same merchant account. */
  takeStray(outTradeNo: string, amountFen: number): Promise<void>;
  /** What it has to tell by itself since it was last asked. */
  takeNotices(): Knock[];
}

export function openCashier({ appid, now, random }: CashierOptions): Cashier {
  const fake = fakePay({ appid, origin: 'http://127.0.0.1', settlesAfterMs: null, now, random });
  const obstructed = new Set<string>();
  let numbers: string[] = [];
  let last = '';
  const pay = (outTradeNo: string) => {
    fake.pay(outTradeNo);
    numbers.push(outTradeNo);
  };
  return {
    provider: {
      ...fake,
      prepay: (request) => {
        last = request.outTradeNo;
        return fake.prepay(request);
      },
      refund: async (request) => {
        const answer = await fake.refund(request);
        fake.settleRefund(request.refundNo, obstructed.has(request.outTradeNo) ? 'abnormal' : 'succeeded');
        numbers.push(request.refundNo);
        return answer;
      },
    },
    lastNumber: () => last,
    pay,
    obstruct: (outTradeNo) => void obstructed.add(outTradeNo),
    takeStray: async (outTradeNo, amountFen) => {
      const asked = { outTradeNo, amountFen, method: 'native', description: '门店收银', openid: null, clientIp: null } as const;
      await fake.prepay({ ...asked, expiresAt: now() });
      pay(outTradeNo);
    },
    takeNotices: () => {
      const told = numbers.map((number) => fake.notice(number));
      numbers = [];
      return told;
    },
  };
}
