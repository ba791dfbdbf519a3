import { CallError } from '@lintuan/api-client/client';
import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { useRef, useState } from 'react';
import { refusalLines } from '../../app/errors/tell-error.ts';
import { queryClient } from '../../app/query-client.ts';

/** One thing done to an order: what refuses it is told beside it, and the order is looked at again. */
export function useOrderAct() {
  const keys = useRef(keyKeeper()).current;
  const [problem, setProblem] = useState('');

  /** False when it was refused. The same input keeps its key, so that a lost answer does nothing twice. */
  const act = async <Input>(input: Input, work: (input: Input, key: string) => Promise<void>): Promise<boolean> => {
    setProblem('');
    try {
      await work(input, keys.keyFor(input));
      return true;
    } catch (error) {
      setProblem(refusalLines(error).join('，'));
      if (error instanceof CallError && error.status === 409) void queryClient.invalidateQueries({ queryKey: ['orders'] });
      return false;
    }
  };

  return { problem, forgetProblem: () => setProblem(''), act };
}
