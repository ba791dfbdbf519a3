import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Call, createClient } from '@lintuan/api-client/client';
import { fetchTransport } from '@lintuan/api-client/fetch-transport';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { keepProcess } from '@lintuan/db/embedded/kept-process';

const API = join(import.meta.dirname, '..', '..');

export interface RunningApi {
  origin: string;
  /** Every line it has written so far. */
  lines: string[];
  /** Speaks to it as a guest or as whoever holds the tokens, from an address of its own where one is given. */
  as(tokens?: Tokens, address?: string): Call;
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number>;
  kill(): Promise<void>;
}

/** The API as it runs in earnest: a process of its own, which has only the environment it is given. */
export async function startApi(environment: Record<string, string>): Promise<RunningApi> {
  const env = { ...environment, LOG_LEVEL: 'info', HOST: '127.0.0.1', PORT: '0', TRUSTED_PROXIES: '1', PATH: process.env.PATH };
  const kept = keepProcess(process.execPath, ['src/main.ts'], { signal: 'TERM', reach: 'program', cwd: API, env });
  const lines: string[] = [];
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [kept.child.stdout!, kept.child.stderr!]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const port = /"port":(\d+).*"listening"/.exec(line)?.[1];
        if (port) resolve(`http://127.0.0.1:${port}`);
      });
    }
    kept.exited.then((code) => reject(new Error(`the API ended with ${code}:\n${lines.join('\n')}`)));
  });
  return {
    origin,
    lines,
    as: (tokens, address) =>
      createClient({
        newKey: randomUUID,
        session: { accessToken: () => tokens?.accessToken ?? null, refresh: async () => false },
        transport: (request) =>
          fetchTransport(
            fetch,
            origin,
          )({
            ...request,
            headers: { ...request.headers, ...(address ? { 'x-forwarded-for': address } : {}) },
          }),
      }),
    stop: async () => {
      await kept.stop(20_000);
      return kept.exited;
    },
    kill: async () => {
      kept.kill();
      await kept.exited;
    },
  };
}
