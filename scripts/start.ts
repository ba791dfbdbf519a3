import { buildChanged } from './build/build-clients.ts';
import { clients } from './build/clients.ts';
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
  const address = await chooseAddress(process.env);
  say('\n  Lintuan is starting …');
  const database = await openDatabase(ending);
  const keys = developmentKeys(inRoot('.lintuan/keys.json'));
  const simulator = await openSimulator(keys, address.port, ending);
  const served = clients.filter((client) => client.servedAt);
  await buildChanged(served);
  const surroundings = { address, database, simulator, keys };
  await openApi(surroundings, ending, 'once');
  sayWelcome(
    surroundings,
    served.map(({ name, servedAt }) => [name, address.origin + servedAt]),
  );
} catch (error) {
  if (!ending.begun) console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  await ending.finish(1);
}
