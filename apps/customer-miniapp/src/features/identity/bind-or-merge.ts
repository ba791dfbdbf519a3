import { isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { confirm } from '@lintuan/miniapp-ui';
import { bindPhone } from './queries/bind-phone.ts';
import type { SmsProof } from './sign-in.ts';
import { words } from './words.ts';

/** A phone with an account of its own is merged only after the shopper has said yes. False: they said no. */
export async function bindOrMerge(proof: SmsProof): Promise<boolean> {
  try {
    await bindPhone(proof, false);
    return true;
  } catch (error) {
    if (!isReason(error, 'identity.merge_needs_consent')) throw error;
  }
  if (!(await confirm({ title: words.mergeTitle, content: words.mergeContent, confirmText: words.mergeConfirm }))) return false;
  await bindPhone(proof, true);
  return true;
}
