import { inRoot } from './shell/places.ts';
import { runAloud } from './shell/run.ts';
import { failPlainly } from './shell/say.ts';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) failPlainly(new Error('Give the migration a name: npm run migration add-coupon-code'));
const drizzleKit = inRoot('db/node_modules/drizzle-kit/bin.cjs');
process.exit(await runAloud([process.execPath, drizzleKit, 'generate', '--name', name], { cwd: inRoot('db') }));
