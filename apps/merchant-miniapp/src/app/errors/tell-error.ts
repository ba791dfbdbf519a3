import { CallError } from '@lintuan/api-client/client';
import type { ErrorReason } from '@lintuan/contracts/wire/errors';
import { toast } from '@lintuan/miniapp-ui';
import { useSession } from '../session/session-store.ts';
import { words } from '../words.ts';

export const isReason = (error: unknown, reason: ErrorReason): boolean => error instanceof CallError && error.reason === reason;

export const errorWords = (error: unknown): string => (error instanceof CallError ? error.message : words.failed);

/** What is wrong with one field of a form, if the refusal names it. */
export function fieldError(error: unknown, field: string): string | undefined {
  return error instanceof CallError ? error.details.find((detail) => detail.field === field)?.message : undefined;
}

/** The words of a refusal, field by field where it names them. */
export function refusalLines(error: unknown): string[] {
  const details = error instanceof CallError ? error.details.map(({ message }) => message) : [];
  return details.length > 0 ? details : [errorWords(error)];
}

export function tellError(error: unknown): void {
  if (useSession.getState().signedIn) toast.error(errorWords(error));
  else toast(words.sessionEnded);
}
