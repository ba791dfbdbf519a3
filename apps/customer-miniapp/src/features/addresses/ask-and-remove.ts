import { confirm, toast } from '@lintuan/miniapp-ui';
import { tellError } from '../../app/errors/tell-error.ts';
import { removeAddress } from './queries/addresses.ts';
import { words } from './words.ts';

/** True when it is gone. */
export async function askAndRemove(addressId: string): Promise<boolean> {
  if (!(await confirm({ title: words.removeTitle, confirmText: words.remove, danger: true }))) return false;
  try {
    await removeAddress(addressId);
    toast.success(words.removed);
    return true;
  } catch (error) {
    tellError(error);
    return false;
  }
}
