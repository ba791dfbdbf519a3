import { CallError } from '@lintuan/api-client/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '../../app/session/call.ts';
import { toastFailed } from '../toast/toast-store.ts';
import { type FieldErrors, refusedFields, withoutField } from './field-errors.ts';
import { keyKeeper } from './key-keeper.ts';

interface Submission<Input, Output> {
  send: (sent: { input: Input; key: string }) => Promise<Output>;
  check?: (input: Input) => FieldErrors;
  onDone: (output: Output) => void;
  /** True when the refusal was dealt with and needs no toast. */
  onRefused?: (error: CallError) => boolean;
}

/** Checks, sends once however often it is pressed, and puts what is wrong at its field. */
export function useSubmit<Input, Output>({ send, check, onDone, onRefused }: Submission<Input, Output>) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const keys = useRef(keyKeeper(newKey));
  const unseen = useRef<unknown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once the errors are on the page
  useEffect(() => {
    if (unseen.current !== null && !revealFirstError()) toastFailed(unseen.current);
    unseen.current = null;
  }, [errors]);

  const submit = async (input: Input) => {
    if (running.current) return;
    const wrong = check?.(input) ?? {};
    setErrors(wrong);
    const [first] = Object.values(wrong);
    if (first !== undefined) {
      unseen.current = new Error(first);
      return;
    }
    running.current = true;
    setBusy(true);
    try {
      const output = await send({ input, key: keys.current.keyFor(input) });
      keys.current.forget();
      onDone(output);
    } catch (error) {
      if (!isUnanswered(error)) keys.current.forget();
      setErrors(refusedFields(error));
      if (!(error instanceof CallError && onRefused?.(error))) unseen.current = error;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const edited = useCallback((field: string) => setErrors((current) => withoutField(current, field)), []);
  return { submit, busy, errors, edited };
}

const isUnanswered = (error: unknown): boolean => error instanceof CallError && (error.reason === 'offline' || error.status >= 500);

/** Brings the first wrong field into sight; false when what is wrong has no field of its own. */
function revealFirstError(): boolean {
  const wrong = document.querySelector<HTMLElement>('[data-invalid="true"]');
  wrong?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  wrong?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  return wrong !== null;
}
