import { buildClient } from './build/build-clients.ts';
import { clients } from './build/clients.ts';
import { HEAVY_AT_ONCE, inParallel } from './shell/in-parallel.ts';
import { indented, say, sayDone } from './shell/say.ts';

const results = await inParallel(clients, HEAVY_AT_ONCE, async (client) => {
  const startedAt = performance.now();
  const faults = await buildClient(client);
  sayDone(faults.length === 0 ? 'built' : 'FAILED', `${client.name}, ${client.folder}/${client.dist}`, startedAt);
  if (faults.length > 0) say(indented(faults.join('\n')));
  return faults.length === 0;
});
process.exit(results.every(Boolean) ? 0 : 1);
