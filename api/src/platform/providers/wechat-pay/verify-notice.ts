import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Notice, NoticeVerdict } from '../payment-provider.ts';
import { openResource, Sealed } from './open-resource.ts';
import type { PlatformKeys } from './platform-keys.ts';
import { isFresh, isSigned, readSignature } from './signed.ts';
import { readRefundNotice, readTrade } from './words.ts';

const Envelope = z.object({ event_type: z.string().max(64), resource: Sealed });
const PROBE = 'WECHATPAY/SIGNTEST/';

const refused = (why: string): NoticeVerdict => ({ genuine: false, why });

/** Nothing of a notice is believed, nor even decrypted, before its signature is. */
export async function verifyNotice(
  headers: Headers,
  body: Buffer,
  { keys, sealKey, now }: { keys: PlatformKeys; sealKey: KeyObject; now: Date },
): Promise<NoticeVerdict> {
  const signature = readSignature(headers);
  if (!signature) return refused('unsigned');
  if (signature.signature.startsWith(PROBE)) return refused('probe');
  if (!isFresh(signature, now)) return refused('stale');
  const key = await keys.find(signature.serial);
  if (!key) return refused('unknown serial');
  if (!isSigned(signature, body, key)) return refused('forged');
  try {
    const envelope = Envelope.parse(JSON.parse(body.toString('utf8')));
    const resource: unknown = JSON.parse(openResource(envelope.resource, sealKey));
    return { genuine: true, notice: { ...common(signature), eventType: envelope.event_type, ...told(envelope.event_type, resource) } };
  } catch {
    return refused('unreadable');
  }
}

const common = ({ serial, nonce, timestamp }: { serial: string; nonce: string; timestamp: number }) => ({
  serial,
  nonce,
  sentAt: new Date(timestamp * 1000),
});

/** What it is about; a genuine notice that is not understood is kept all the same. */
function told(eventType: string, resource: unknown): Pick<Notice, 'mchid' | 'about'> {
  try {
    if (eventType.startsWith('REFUND.')) {
      const { mchid, refund } = readRefundNotice(resource);
      return { mchid, about: refund };
    }
    const trade = eventType.startsWith('TRANSACTION.') ? readTrade(resource) : null;
    return trade?.kind === 'paid' ? { mchid: trade.mchid, about: trade } : { mchid: null, about: null };
  } catch {
    return { mchid: null, about: null };
  }
}
