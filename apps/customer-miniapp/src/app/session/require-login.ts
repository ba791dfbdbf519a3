import Taro from '@tarojs/taro';
import { goTo } from '../routes/go-to.ts';
import { useSession } from './session-store.ts';

let waiting: (() => void) | null = null;

/** Does it now, or after the login that it asks for first. */
export function requireLogin(then: () => void): void {
  if (useSession.getState().signedIn) {
    then();
    return;
  }
  waiting = then;
  goTo.login();
}

/** Who leaves the login page without signing in has changed their mind. */
export const forgetWaiting = (): void => {
  waiting = null;
};

/** Back to where the shopper came from, to go on with what they wanted. */
export async function leaveLogin(): Promise<void> {
  const then = waiting;
  waiting = null;
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await Taro.switchTab({ url: '/pages/me/index' });
  then?.();
}
