import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { call } from '../../app/api/call.ts';
import { tellError } from '../../app/errors/tell-error.ts';
import { leaveFor } from './cashier';

export async function openMiniProgram(checkoutId: string): Promise<void> {
  try {
    const { url } = await call(customerCheckout.miniProgramLink, { checkoutId });
    leaveFor(url);
  } catch (error) {
    tellError(error);
  }
}
