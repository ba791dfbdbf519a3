import { CallError } from '@lintuan/api-client/client';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { toast } from '@lintuan/miniapp-ui';
import { useSession } from '../session/session-store.ts';
import { words } from '../words.ts';

/** The words of a refusal, field by field where it names them. */
export function refusalLines(error: unknown): string[] {
  const details = error instanceof CallError ? error.details.map(({ message }) => message) : [];
  return details.length > 0 ? details : [errorWords(error)];
}

export function tellError(error: unknown): void {
  if (useSession.getState().signedIn) toast.error(errorWords(error));
  else toast(words.sessionEnded);
}
