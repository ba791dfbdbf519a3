import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Sim } from '../sim.ts';
import { openPlatform, type Platform } from './keys/platform.ts';
import type { PayMerchant, PayOptions } from './options.ts';
import { createPayState, type PayState } from './pay-state.ts';

export const SIGNING_PAIRS = ['public_key', 'certificate'] as const;
export type SigningPair = (typeof SIGNING_PAIRS)[number];

export interface Merchant extends PayMerchant {
  publicKey: KeyObject;
}

/** May be changed while running; `answersBy` null follows the caller's Wechatpay-Serial. */
export interface PaySettings {
  answersBy: SigningPair | null;
  noticesBy: SigningPair;
  refundDelayMs: number;
  noticeSpeed: number;
}

export interface Pay {
  merchants: ReadonlyMap<string, Merchant>;
  platform: Platform;
  settings: PaySettings;
  state: PayState;
  autoDeliver: boolean;
}

/** A simulator that has merchants. */
export interface PaySim extends Sim {
  pay: Pay;
}

export const hasPay = (sim: Sim): sim is PaySim => sim.pay !== null;

const REFUND_DELAY_MS = 2_000;
const KEY_BYTES = 32;

export async function openPay(options: PayOptions, { autoDeliver }: { autoDeliver: boolean }): Promise<Pay> {
  const { noticeSpeed = 1, refundDelayMs = REFUND_DELAY_MS } = options;
  if (!(noticeSpeed > 0)) throw new Error('noticeSpeed must be above 0');
  return {
    merchants: new Map(options.merchants.map((merchant) => [merchant.mchid, openMerchant(merchant)])),
    platform: await openPlatform(options.platform),
    settings: { answersBy: null, noticesBy: 'public_key', refundDelayMs, noticeSpeed },
    state: createPayState(),
    autoDeliver: options.autoDeliver ?? autoDeliver,
  };
}

function openMerchant(merchant: PayMerchant): Merchant {
  if (Buffer.byteLength(merchant.apiV3Key) !== KEY_BYTES)
    throw new Error(`the API v3 key of ${merchant.mchid} is not ${KEY_BYTES} bytes long`);
  return { ...merchant, publicKey: createPublicKey(merchant.publicKeyPem) };
}
