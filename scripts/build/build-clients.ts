import { rmSync } from 'node:fs';
import { HEAVY_AT_ONCE, inParallel } from '../shell/in-parallel.ts';
import { inRoot, root } from '../shell/places.ts';
import { runQuietly, workspaceScript } from '../shell/run.ts';
import { indented, lastLines, say, sayDone } from '../shell/say.ts';
import { checkDist } from './check-dist.ts';
import type { Client } from './clients.ts';
import { stampFile, stampOf } from './stamp.ts';

/** Builds one client and looks whether the result is whole; empty when all is well. */
export async function buildClient(client: Client): Promise<string[]> {
  const file = stampFile(root, client);
  const stamp = stampOf(root, client, process.env);
  const dist = inRoot(client.folder, client.dist);
  file.remove();
  rmSync(dist, { recursive: true, force: true });
  const { ok, output } = await runQuietly(workspaceScript(client.folder, client.script), {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (!ok) return [`The build failed:\n${lastLines(output, 40)}`];
  const faults = await checkDist(client, dist);
  if (faults.length === 0) file.write(stamp);
  return faults;
}

/** Builds what changed since the last time. */
export async function buildChanged(clients: readonly Client[]): Promise<void> {
  const changed = clients.filter((client) => !stampFile(root, client).matches(stampOf(root, client, process.env)));
  if (changed.length === 0) return say('  pages        nothing changed since they were built');
  say(`  pages        building ${changed.map((client) => client.name).join(', ')}; the first time takes a minute or two …`);
  const faults = await inParallel(changed, HEAVY_AT_ONCE, async (client) => {
    const startedAt = performance.now();
    const found = await buildClient(client);
    if (found.length === 0) sayDone('pages', `built the ${client.name}`, startedAt);
    return found.map((fault) => `Building the ${client.name} went wrong.\n${indented(fault)}`);
  });
  if (faults.flat().length > 0) throw new Error(faults.flat().join('\n\n'));
}
