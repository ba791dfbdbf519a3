import type { Config } from '../../config/config.ts';
import { fetchJson } from './fetch-json.ts';
import { ProviderError, type SmsSender } from './providers.ts';

const LOGIN_TEMPLATE = 'login_code';

export const httpSms = ({ origin, key }: NonNullable<Config['sms']>): SmsSender => ({
  sendCode: async (phone, code) => {
    await fetchJson('sms', `${origin}/sms/send`, {
      method: 'POST',
      headers: { 'x-sms-key': key },
      body: { phone, template: LOGIN_TEMPLATE, params: { code } },
    });
  },
});

export const noSms: SmsSender = { sendCode: () => Promise.reject(new ProviderError('sms', 'SMS_ORIGIN is not set')) };
