import { existsSync } from 'node:fs';
import { buildClient } from '../build/build-clients.ts';
import { checkDist } from '../build/check-dist.ts';
import { type Client, clients } from '../build/clients.ts';
import { stampFile, stampOf } from '../build/stamp.ts';
import { HEAVY_AT_ONCE, inParallel } from '../shell/in-parallel.ts';
import { inRoot, root } from '../shell/places.ts';
import { indented, say, sayDone } from '../shell/say.ts';
import { one, type Tally } from './tally.ts';

/** Every client builds and its result is whole; what was built from the very same sources is only looked at again. */
export function runBuilds(): Promise<Tally[]> {
  return inParallel(clients, HEAVY_AT_ONCE, async (client) => {
    const startedAt = performance.now();
    const faults = await built(client);
    sayDone(faults.length === 0 ? 'ok' : 'FAILED', `build of the ${client.name}`, startedAt);
    if (faults.length > 0) say(indented(faults.join('\n')));
    return one(faults.length === 0 ? 'passed' : 'failed');
  });
}

function built(client: Client): Promise<string[]> {
  const unchanged = stampFile(root, client).matches(stampOf(root, client, process.env));
  const dist = inRoot(client.folder, client.dist);
  return unchanged && existsSync(dist) ? checkDist(client, dist) : buildClient(client);
}
