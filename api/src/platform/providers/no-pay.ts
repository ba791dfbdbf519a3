import type { PaymentProvider } from './payment-provider.ts';
import { ProviderError } from './providers.ts';

const nobody = () => Promise.reject(new ProviderError('payments', 'WECHAT_PAY_MCHID is not set'));

/** Where no merchant account is set up, paying says so instead of failing oddly. */
export const noPay: PaymentProvider = {
  name: 'wechat',
  appid: '',
  mchid: '',
  prepay: nobody,
  jsapiFields: nobody,
  query: nobody,
  close: nobody,
  refund: nobody,
  queryRefund: nobody,
  downloadBill: nobody,
  verifyNotice: async () => ({ genuine: false, why: 'no merchant account' }),
};
