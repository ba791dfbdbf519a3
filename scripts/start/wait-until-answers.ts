import { setTimeout as wait } from 'node:timers/promises';
import type { KeptProcess } from '../../db/embedded/kept-process.ts';
import { indented } from '../shell/say.ts';
import { type Log, readable } from './log.ts';

/** Waits until a program answers with 200, and says why when it never will. */
export async function waitUntilAnswers(
  url: string,
  program: KeptProcess,
  { name, log, seconds }: { name: string; log: Log; seconds: number },
) {
  let ended = false;
  program.exited.then(() => {
    ended = true;
  });
  const deadline = performance.now() + seconds * 1000;
  while (!(await answers(url))) {
    if (ended) throw new Error(`${name} did not start:\n${lastWords(log)}`);
    if (performance.now() > deadline) throw new Error(`${name} did not answer within ${seconds} seconds:\n${lastWords(log)}`);
    await wait(100);
  }
}

export const lastWords = (log: Log) => `${indented(log.lastLines.map(readable).join('\n'))}\n  The whole log: ${log.file}`;

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
