import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { type KeptProcess, keepProcess } from './kept-process.ts';
import type { ServerUser } from './server-user.ts';

type Serving = { postgres: string; folder: string; port: number; user: ServerUser; settings: string[]; removeAfter?: string };

const READY = 'ready to accept connections';
const PASSING = ['pre-existing shared memory block', 'the database system is starting up'];

export class PortTaken extends Error {}

/** Starts the server and waits until it takes connections. What a killed server leaves behind may need a moment to go away. */
export async function serve(serving: Serving): Promise<KeptProcess> {
  for (let attempt = 1; ; attempt++) {
    const server = keepProcess(serving.postgres, flags(serving), {
      signal: 'INT',
      reach: 'program',
      cwd: serving.folder,
      removeAfter: serving.removeAfter,
      ...serving.user,
    });
    const said = await firstWords(server);
    if (said === undefined) return server;
    if (said.includes('could not bind')) throw new PortTaken(`Port ${serving.port} is taken.`);
    if (attempt >= 20 || !PASSING.some((words) => said.includes(words))) throw new Error(`The embedded Postgres did not start:\n${said}`);
    await wait(500);
  }
}

function flags({ folder, port, settings }: Serving): string[] {
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...settings,
  ];
  return ['-D', folder, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])];
}

/** Nothing when the server is ready, otherwise its last lines. */
function firstWords(server: KeptProcess): Promise<string | undefined> {
  const lines: string[] = [];
  return new Promise((resolve) => {
    server.child.stdout?.resume();
    const reader = createInterface({ input: server.child.stderr! });
    reader.on('line', (line) => {
      if (lines.length < 40) lines.push(line);
      if (line.includes(READY)) resolve(undefined);
    });
    server.exited.then(() => setImmediate(() => resolve(lines.join('\n'))));
  });
}
