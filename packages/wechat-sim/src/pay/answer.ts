import type { Context } from 'hono';
import type { SimEnv } from '../fault-gate.ts';
import type { Fields } from '../input.ts';
import type { Signer } from './keys/platform.ts';
import { signatureHeaders } from './keys/sign.ts';
import type { PaySim } from './pay.ts';
import type { PayError } from './pay-error.ts';

/** Signed with the pair that the caller's Wechatpay-Serial asks for, unless a setting forces one; null is an empty 204. */
export function answer(c: Context<SimEnv>, sim: PaySim, body: Fields | null, status = body ? 200 : 204): Response {
  const text = body ? JSON.stringify(body) : '';
  const headers = signatureHeaders(sim, signerFor(sim, c.req.header('wechatpay-serial')), text);
  if (c.get('fault')?.mode === 'bad_signature') headers['wechatpay-signature'] = spoil(headers['wechatpay-signature'] ?? '');
  if (body) headers['content-type'] = 'application/json; charset=utf-8';
  return new Response(body ? text : null, { status, headers });
}

export function answerError(c: Context<SimEnv>, sim: PaySim, error: PayError): Response {
  const { status, code, message, detail } = error;
  return answer(c, sim, detail ? { code, message, detail } : { code, message }, status);
}

function signerFor(sim: PaySim, asked: string | undefined): Signer {
  const { platform, settings } = sim.pay;
  const wanted = settings.answersBy ?? (asked?.startsWith('PUB_KEY_ID_') ? 'public_key' : 'certificate');
  return wanted === 'public_key' ? platform.publicKey : platform.certificate;
}

/** Still base64 of the right length, so only a real check notices. */
function spoil(signature: string): string {
  const bytes = Buffer.from(signature, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64');
}
