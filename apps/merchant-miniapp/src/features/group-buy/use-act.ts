import { CallError } from '@lintuan/api-client/client';
import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { useRef, useState } from 'react';
import { refusalLines } from '../../app/errors/tell-error.ts';
import { queryClient } from '../../app/query-client.ts';

/** One thing done to an activity: what refuses it is told beside it, and what is shown is looked at again. */
export function useAct(linesOf: (error: unknown) => string[] = refusalLines) {
  const keys = useRef(keyKeeper()).current;
  const [problem, setProblem] = useState('');

  /** Null when it was refused. The same input keeps its key, so that a lost answer does nothing twice. */
  const act = async <Input, Output>(
    input: Input,
    work: (input: Input, key: string) => Promise<Output>,
  ): Promise<{ done: Output } | null> => {
    setProblem('');
    try {
      return { done: await work(input, keys.keyFor(input)) };
    } catch (error) {
      setProblem(linesOf(error).join('，'));
      if (error instanceof CallError && error.status === 409) void queryClient.invalidateQueries({ queryKey: ['group-buy', 'activity'] });
      return null;
    }
  };

  return { problem, act };
}
