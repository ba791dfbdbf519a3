import { errorWords, isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { toast } from '@lintuan/miniapp-ui';
import { goTo } from '../routes/go-to.ts';
import { useSession } from '../session/session-store.ts';
import { words } from '../words.ts';

const needsLogin = (error: unknown): boolean => isReason(error, 'identity.login_required') || isReason(error, 'identity.session_ended');

/** The one place that decides what a shopper hears of a failure. */
export function tellError(error: unknown): void {
  if (needsLogin(error) && !useSession.getState().signedIn) {
    toast(words.sessionEnded);
    goTo.login();
    return;
  }
  toast.error(errorWords(error));
}
