import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Call, createClient } from '@lintuan/api-client/client';
import { fetchTransport } from '@lintuan/api-client/fetch-transport';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { keepProcess } from '@lintuan/db/embedded/kept-process';

const API = join(import.meta.dirname, '..', '..');

export interface RunningProgram {
  /** Every line it has written so far. */
  lines: string[];
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

export interface RunningApi extends RunningProgram {
  origin: string;
  /** Speaks to it as a guest or as whoever holds the tokens, from an address of its own where one is given. */
  as(tokens?: Tokens, address?: string): Call;
}

/** A process of its own, which has only the environment it is given; it is there when it writes what is waited for. */
export async function startProgram(program: string, environment: Record<string, string>, awaited: RegExp) {
  const env = { ...environment, LOG_LEVEL: 'info', PATH: process.env.PATH };
  const kept = keepProcess(process.execPath, [program], { signal: 'TERM', reach: 'program', cwd: API, env });
  const lines: string[] = [];
  const said = await new Promise<RegExpExecArray>((resolve, reject) => {
    for (const stream of [kept.child.stdout!, kept.child.stderr!]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const found = awaited.exec(line);
        if (found) resolve(found);
      });
    }
    kept.exited.then((code) => reject(new Error(`${program} ended with ${code}:\n${lines.join('\n')}`)));
  });
  const running: RunningProgram = {
    lines,
    stop: async () => {
      await kept.stop(20_000);
      return kept.exited;
    },
    kill: async () => {
      kept.kill();
      await kept.exited;
    },
  };
  return { ...running, said };
}

/** The API as it runs in earnest, on a port of its own unless one is given. */
export async function startApi(environment: Record<string, string>): Promise<RunningApi> {
  const around = { PORT: '0', ...environment, HOST: '127.0.0.1', TRUSTED_PROXIES: '1' };
  const { said, ...running } = await startProgram('src/main.ts', around, /"port":(\d+).*"listening"/);
  const origin = `http://127.0.0.1:${said[1]}`;
  return {
    ...running,
    origin,
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
  };
}

/** The worker as a process of its own. */
export const startWorkerProcess = (environment: Record<string, string>): Promise<RunningProgram> =>
  startProgram('src/worker-main.ts', environment, /"working"/);
