import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { call } from '../../../app/api/call.ts';
import type { SmsProof } from '../sign-in.ts';
import { rememberMe } from './me.ts';

export async function bindPhone(proof: SmsProof, mergeConsent: boolean): Promise<void> {
  rememberMe(await call(customerIdentity.bindPhone, { ...proof, mergeConsent }));
}

export async function bindWechatPhone(code: string): Promise<void> {
  rememberMe(await call(customerIdentity.bindWechatPhone, { code }));
}
