import { hexText } from '../../random.ts';
import { chinaTime } from '../china-time.ts';
import { seal } from '../keys/seal.ts';
import type { PaySim } from '../pay.ts';
import type { NoticeContent } from '../pay-state.ts';

/** Made once for a notice: every sending carries the same ciphertext and only the signature is new. */
export function noticeBody(sim: PaySim, id: string, content: NoticeContent): string {
  const key = sim.pay.merchants.get(content.mchid)?.apiV3Key;
  if (!key) throw new Error(`${content.mchid} is not a merchant of this simulator`);
  const nonce = hexText(sim.random, 6).toLowerCase();
  const sealed = seal(JSON.stringify(content.resource), { key, nonce, about: content.about });
  return JSON.stringify({
    id,
    create_time: chinaTime(sim.now()),
    resource_type: 'encrypt-resource',
    event_type: content.eventType,
    summary: content.summary,
    resource: { original_type: content.about, ...sealed },
  });
}

export function noticeId(sim: PaySim): string {
  return hexText(sim.random, 16)
    .toLowerCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
