import { chooseServers, openClientServers } from './dev/client-servers.ts';
import { Ending } from './shell/ending.ts';
import { inRoot } from './shell/places.ts';
import { say } from './shell/say.ts';
import { chooseAddress } from './start/address.ts';
import { openApi } from './start/api.ts';
import { openDatabase } from './start/database.ts';
import { developmentKeys } from './start/keys.ts';
import { openSimulator } from './start/simulator.ts';
import { sayWelcome } from './start/welcome.ts';

const ending = new Ending();
ending.onSignals(0);

try {
  const servers = chooseServers(process.argv.slice(2));
  const address = await chooseAddress(process.env);
  say('\n  Lintuan is starting for development …');
  const database = await openDatabase(ending);
  const keys = developmentKeys(inRoot('.lintuan/keys.json'));
  const simulator = await openSimulator(keys, address.port, ending);
  const surroundings = { address, database, simulator, keys };
  await openApi(surroundings, ending, 'watched');
  const pages = await openClientServers(servers, address.origin, address.port + 2, ending);
  sayWelcome(surroundings, pages);
} catch (error) {
  if (!ending.begun) console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  await ending.finish(1);
}
