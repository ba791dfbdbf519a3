import { readConfig } from './config/config.ts';
import { createFirstStaff } from './modules/staff/index.ts';
import { buildHouse } from './platform/build-house.ts';
import { createContext } from './platform/house.ts';
import { subscribers } from './worker.ts';

/** `node api/src/first-staff.ts NAME`: the administrator of a new installation, with a password that is shown once. */
const name = process.argv[2]?.toLowerCase() ?? '';
if (!/^[a-z0-9][a-z0-9._-]{2,29}$/.test(name)) {
  console.error('Give a name of 3 to 30 lower-case letters, digits, dots or dashes: node api/src/first-staff.ts NAME');
  process.exit(1);
}
const built = await buildHouse(readConfig(process.env), subscribers);
const ctx = createContext(built.house, { kind: 'system', name: '首次安装' }, { requestId: 'first-staff', ip: null, userAgent: '' });
const password = await createFirstStaff(ctx, name);
console.log(password ? `${name}: ${password}` : 'There are staff already; ask one of them.');
await built.close();
process.exitCode = password ? 0 : 1;
