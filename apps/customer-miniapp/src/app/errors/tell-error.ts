import { CallError } from '@lintuan/api-client/client';
import type { ErrorReason } from '@lintuan/contracts/wire/errors';
import { toast } from '@lintuan/miniapp-ui';
import { goTo } from '../routes/go-to.ts';
import { useSession } from '../session/session-store.ts';
import { words } from '../words.ts';

export const isReason = (error: unknown, reason: ErrorReason): boolean => error instanceof CallError && error.reason === reason;

export const errorWords = (error: unknown): string => (error instanceof CallError ? error.message : words.failed);

const needsLogin = (error: unknown): boolean => isReason(error, 'identity.login_required') || isReason(error, 'identity.session_ended');

/** What is wrong with one field of a form, if the refusal names it. */
export function fieldError(error: unknown, field: string): string | undefined {
  return error instanceof CallError ? error.details.find((detail) => detail.field === field)?.message : undefined;
}

/** The one place that decides what a shopper hears of a failure. */
export function tellError(error: unknown): void {
  if (needsLogin(error) && !useSession.getState().signedIn) {
    toast(words.sessionEnded);
    goTo.login();
    return;
  }
  toast.error(errorWords(error));
}
