import { hexText } from '../../random.ts';
import { chinaTime } from '../china-time.ts';
import { seal } from '../keys/seal.ts';
import type { PayApi } from '../pay-api.ts';

export const certificates: PayApi = {
  name: 'pay_certificates',
  method: 'GET',
  path: '/v3/certificates',
  handle(sim, call) {
    const { serial, pem, effectiveAt, expiresAt } = sim.pay.platform.certificate;
    const nonce = hexText(sim.random, 6).toLowerCase();
    const sealed = seal(pem, { key: call.merchant.apiV3Key, nonce, about: 'certificate' });
    const certificate = {
      serial_no: serial,
      effective_time: chinaTime(effectiveAt),
      expire_time: chinaTime(expiresAt),
      encrypt_certificate: sealed,
    };
    return { data: [certificate] };
  },
};
