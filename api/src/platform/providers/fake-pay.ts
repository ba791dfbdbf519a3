import { fakeNotices } from './fake-pay/fake-notices.ts';
import { MCHID, Till, type TillOptions } from './fake-pay/till.ts';
import type { PaymentProvider, RefundStatus } from './payment-provider.ts';
import { ProviderError } from './providers.ts';

interface FakeOptions extends TillOptions {
  /** Where H5 goes on, since there is no cashier. */
  origin: string;
}

export interface FakePay extends PaymentProvider {
  /** True makes every call fail as if the line were down. */
  away: boolean;
  pay(outTradeNo: string): void;
  settleRefund(refundNo: string, status: RefundStatus): void;
  /** What it would send to the notice address. */
  notice(number: string): { headers: Headers; body: Buffer };
}

/** Stands in where there is no merchant account. */
export function fakePay(options: FakeOptions): FakePay {
  const { appid, origin, now, random } = options;
  const till = new Till(options);
  const notices = fakeNotices(till, options);
  const present = async <Value>(answer: () => Value): Promise<Value> => {
    if (fake.away) throw new ProviderError('fake', 'is away');
    return answer();
  };
  const fake: FakePay = {
    name: 'fake',
    appid,
    mchid: MCHID,
    away: false,
    prepay: (request) =>
      present(() => {
        const { outTradeNo, method } = request;
        const ways = { jsapi: { prepay_id: outTradeNo }, h5: { h5_url: `${origin}/` }, native: { code_url: `fake:${outTradeNo}` } };
        return till.open(request) ?? { kind: 'prepared', prepay: ways[method] };
      }),
    jsapiFields: async (prepayId) => ({
      appId: appid,
      timeStamp: String(Math.floor(now().getTime() / 1000)),
      nonceStr: random(16).toString('hex'),
      package: `prepay_id=${prepayId}`,
      signType: 'RSA',
      paySign: 'fake',
    }),
    query: (outTradeNo) => present(() => till.tell(outTradeNo)),
    close: (outTradeNo) => present(() => till.close(outTradeNo)),
    refund: (request) => present(() => till.refund(request)),
    queryRefund: (refundNo) => present(() => till.tellRefund(refundNo)),
    downloadBill: () => present(() => null),
    verifyNotice: notices.verify,
    pay: (outTradeNo) => till.pay(outTradeNo),
    settleRefund: (refundNo, status) => till.settleRefund(refundNo, status),
    notice: notices.write,
  };
  return fake;
}
