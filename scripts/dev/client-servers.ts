import { createInterface } from 'node:readline';
import { freePort, isFree } from '../../db/embedded/free-port.ts';
import { keepProcess } from '../../db/embedded/kept-process.ts';
import type { Ending } from '../shell/ending.ts';
import { inRoot } from '../shell/places.ts';
import { workspaceScript } from '../shell/run.ts';
import { say } from '../shell/say.ts';
import type { Page } from '../start/welcome.ts';

type ClientServer = { name: string; folder: string; script: string; flags: string[]; path: string };

const taro = { script: 'build:h5', flags: ['--watch', '--port'] };
const servers: readonly ClientServer[] = [
  { name: 'shopper', folder: 'apps/customer-miniapp', ...taro, path: '/' },
  { name: 'merchant', folder: 'apps/merchant-miniapp', ...taro, path: '/merchant/' },
  { name: 'staff', folder: 'apps/admin-web', script: 'dev', flags: ['--strictPort', '--port'], path: '/admin/' },
];

export function chooseServers(names: readonly string[]): readonly ClientServer[] {
  const known = servers.map((server) => server.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no client "${unknown.join(', ')}"; there are ${known.join(', ')}.`);
  return names.length === 0 ? servers : servers.filter((server) => names.includes(server.name));
}

/** Starts each client's own development server, which passes what is not a page on to the API at API_ORIGIN. */
export async function openClientServers(
  chosen: readonly ClientServer[],
  apiOrigin: string,
  firstPort: number,
  ending: Ending,
): Promise<Page[]> {
  const pages: Page[] = [];
  for (const [index, server] of chosen.entries()) {
    const port = (await isFree(firstPort + index)) ? firstPort + index : await freePort();
    openClientServer(server, port, apiOrigin, ending);
    pages.push([server.name, `http://localhost:${port}${server.path}`]);
  }
  return pages;
}

function openClientServer({ name, folder, script, flags }: ClientServer, port: number, apiOrigin: string, ending: Ending): void {
  const [program, ...args] = workspaceScript(folder, script, ...flags, String(port)) as [string, ...string[]];
  const env = { ...process.env, API_ORIGIN: apiOrigin, BROWSER: 'none' };
  const running = keepProcess(program, args, { signal: 'TERM', reach: 'group', cwd: inRoot(), env });
  ending.add(`the ${name} pages`, running);
  for (const stream of [running.child.stdout!, running.child.stderr!]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() !== '' && !ending.begun) say(`  ${name.padEnd(8)} | ${line}`);
    });
  }
  running.exited.then((code) => {
    if (!ending.begun) say(`  ${name.padEnd(8)} | ended by itself (exit code ${code}); the others go on`);
  });
}
