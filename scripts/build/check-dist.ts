import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distReport } from '../../packages/miniapp-ui/build/dist-report.ts';
import type { Client } from './clients.ts';

/** What is missing in a finished build or too large for WeChat; empty when it is whole. */
export async function checkDist(client: Client, dist: string): Promise<string[]> {
  if (client.kind === 'web') return checkWeb(dist, client.servedAt ?? '/');
  if (!existsSync(join(dist, 'app.json'))) return [`${dist} has no app.json.`];
  return (await distReport(dist)).problems;
}

/** Every file that the page names must be there, below the path it is served at. */
export function checkWeb(dist: string, servedAt: string): string[] {
  const page = join(dist, 'index.html');
  if (!existsSync(page)) return [`${page} is missing.`];
  const named = [...readFileSync(page, 'utf8').matchAll(/\b(?:src|href)="([^"#?]+)/g)].map((match) => match[1]!);
  const local = named.filter((path) => !/^([a-z]+:|\/\/)/.test(path));
  return local.flatMap((path) => {
    if (path.startsWith('/') && !path.startsWith(servedAt)) return [`index.html names ${path}, which is not below ${servedAt}.`];
    const file = path.startsWith('/') ? path.slice(servedAt.length) : path;
    return existsSync(join(dist, file)) ? [] : [`index.html names ${path}, which is missing.`];
  });
}
