import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import Taro from '@tarojs/taro';
import { call } from '../../app/api/call.ts';
import { startSession } from '../../app/session/session-store.ts';

export interface SmsProof {
  phone: string;
  code: string;
}

export async function signInWithWechat(agreedVersion: string): Promise<void> {
  const { code } = await Taro.login();
  await start(await call(customerIdentity.loginWithWechat, { code }), agreedVersion);
}

export async function signInWithSms(proof: SmsProof, agreedVersion: string): Promise<void> {
  await start(await call(customerIdentity.loginWithSms, proof), agreedVersion);
}

/** What was agreed to is stored with the account; a hiccup there does not undo the login. */
async function start(tokens: Tokens, version: string): Promise<void> {
  startSession(tokens);
  await call(customerIdentity.setConsent, { purpose: 'privacy', version, given: true }).catch(() => undefined);
}
