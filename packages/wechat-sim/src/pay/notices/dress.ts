import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Fields } from '../../input.ts';
import { hexText } from '../../random.ts';
import type { SendingMode } from '../../switches.ts';
import type { Signer } from '../keys/platform.ts';
import { type SigningHeaders, signatureHeaders } from '../keys/sign.ts';
import type { PaySim } from '../pay.ts';
import type { NoticeContent } from '../pay-state.ts';
import { flipAmount } from './flip-amount.ts';
import { noticeBody } from './notice-body.ts';

export interface Dressed {
  headers: SigningHeaders;
  body: string;
}

const STALE_MS = 600_000;

/** A notice as it goes over the wire, with the one thing wrong that a switch asks for. */
export function dress(sim: PaySim, notice: NoticeContent & { id: string; body: string }, fault: SendingMode | null): Dressed {
  const body = bodyFor(sim, notice, fault);
  const at = fault === 'stale' ? new Date(sim.now().getTime() - STALE_MS) : sim.now();
  const headers = signatureHeaders(sim, signerFor(sim, fault), body, at);
  if (fault === 'signtest') headers['wechatpay-signature'] = `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']}`;
  return { headers, body };
}

function bodyFor(sim: PaySim, notice: NoticeContent & { id: string; body: string }, fault: SendingMode | null): string {
  if (fault === 'tamper') return flipAmount(notice.body, notice.resource);
  const change = changeFor(notice.resource, fault);
  return change ? noticeBody(sim, notice.id, { ...notice, resource: { ...notice.resource, ...change } }) : notice.body;
}

function changeFor(resource: Fields, fault: SendingMode | null): Fields | null {
  if (fault === 'other_mchid') return { mchid: `${resource.mchid}0` };
  if (fault === 'other_appid') return { appid: `${resource.appid}0` };
  if (fault !== 'other_amount') return null;
  const amount = resource.amount as Record<string, unknown>;
  return {
    amount: Object.fromEntries(Object.entries(amount).map(([name, value]) => [name, typeof value === 'number' ? value + 1 : value])),
  };
}

function signerFor(sim: PaySim, fault: SendingMode | null): Signer {
  const { platform, settings } = sim.pay;
  if (fault === 'by_certificate') return platform.certificate;
  if (fault === 'by_public_key') return platform.publicKey;
  const usual = settings.noticesBy === 'certificate' ? platform.certificate : platform.publicKey;
  if (fault === 'forge') return { serial: usual.serial, key: strangerKey() };
  if (fault === 'unknown_serial') return { serial: hexText(sim.random, 20), key: usual.key };
  return usual;
}

let stranger: KeyObject | null = null;

function strangerKey(): KeyObject {
  stranger ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return stranger;
}
