import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Notice, NoticeVerdict } from '../payment-provider.ts';
import { MCHID, type Till } from './till.ts';

const Told = z.object({ number: z.string(), nonce: z.string(), sentAt: z.iso.datetime() });
const HEADER = 'fake-signature';

/** Notices that only name a number, sealed with a secret of this process. */
export function fakeNotices(till: Till, { now, random }: { now(): Date; random(size: number): Buffer }) {
  const secret = random(32);
  const sign = (body: Buffer) => createHmac('sha256', secret).update(body).digest();

  const about = (number: string): Notice['about'] => {
    const trade = till.tell(number);
    return trade.kind === 'paid' ? trade : till.tellRefund(number);
  };

  return {
    write: (number: string): { headers: Headers; body: Buffer } => {
      const body = Buffer.from(JSON.stringify({ number, nonce: random(16).toString('hex'), sentAt: now().toISOString() }));
      return { headers: new Headers({ [HEADER]: sign(body).toString('base64') }), body };
    },
    verify: async (headers: Headers, body: Buffer): Promise<NoticeVerdict> => {
      const given = Buffer.from(headers.get(HEADER) ?? '', 'base64');
      const right = sign(body);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return { genuine: false, why: 'forged' };
      const { number, nonce, sentAt } = Told.parse(JSON.parse(body.toString('utf8')));
      const told = { nonce, serial: MCHID, sentAt: new Date(sentAt), eventType: 'FAKE', mchid: MCHID, about: about(number) };
      return { genuine: true, notice: told };
    },
  };
}
