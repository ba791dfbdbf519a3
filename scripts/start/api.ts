import { existsSync } from 'node:fs';
import { type KeptProcess, keepProcess } from '../../db/embedded/kept-process.ts';
import { clients } from '../build/clients.ts';
import type { Ending } from '../shell/ending.ts';
import { dataDir, inRoot } from '../shell/places.ts';
import { say, sayDone } from '../shell/say.ts';
import type { Address } from './address.ts';
import type { Database } from './database.ts';
import type { Keys } from './keys.ts';
import { type Log, logTo } from './log.ts';
import { payOfApi } from './pay-environment.ts';
import { lastWords, waitUntilAnswers } from './wait-until-answers.ts';

export type Surroundings = { address: Address; database: Database; simulator: string | undefined; keys: Keys };

/** On machines with much memory V8 lets short-lived garbage pile up before it looks; the API needs none of that. */
const SMALL_YOUNG_SPACE = '--max-semi-space-size=16';

/** The simulator takes any template. */
const WECHAT_TEMPLATES = JSON.stringify(
  Object.fromEntries(['group_progress', 'group_result', 'order_shipped', 'refund'].map((purpose) => [purpose, `sim-${purpose}`])),
);

/** What the API is told; whatever the caller's own environment says goes before. */
export function apiEnvironment({ address, database, simulator, keys }: Surroundings, own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { TOKEN_KEYS, FIELD_KEYS, HASH_KEYS, SMS_KEY, WECHAT_APPID, WECHAT_SECRET } = keys;
  const paysElsewhere = Object.keys(own).some((name) => /^(WECHAT_PAY_|PAY_PROVIDER)/.test(name) && own[name]);
  const served = clients.filter(({ servedAt, folder, dist }) => servedAt && existsSync(inRoot(folder, dist)));
  const webRoots = Object.fromEntries(served.map(({ servedAt, folder, dist }) => [servedAt, inRoot(folder, dist)]));
  const simulated = simulator
    ? { WECHAT_API_ORIGIN: simulator, SMS_ORIGIN: simulator, SMS_KEY, WECHAT_APPID, WECHAT_SECRET, WECHAT_TEMPLATES }
    : {};
  return {
    APP_ENV: 'development',
    DATA_DIR: dataDir,
    MALLOC_ARENA_MAX: '2',
    NODE_COMPILE_CACHE: inRoot('.lintuan/compile-cache'),
    WEB_ROOTS: JSON.stringify(webRoots),
    ...(database.embedded ? { DEMO: '1' } : {}),
    TOKEN_KEYS,
    FIELD_KEYS,
    HASH_KEYS,
    ...simulated,
    ...(simulator && !paysElsewhere ? payOfApi(keys, simulator) : {}),
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== '')),
    HOST: address.host,
    PORT: String(address.port),
    DATABASE_URL: database.url,
  };
}

export async function openApi(surroundings: Surroundings, ending: Ending, run: 'once' | 'watched'): Promise<void> {
  const startedAt = performance.now();
  const env = apiEnvironment(surroundings, process.env);
  const watching = run === 'watched' ? ['--watch', '--watch-preserve-output'] : [];
  const program = [...watching, SMALL_YOUNG_SPACE, inRoot('api/src/main.ts')];
  const api = keepProcess(process.execPath, program, { signal: 'TERM', reach: 'group', cwd: inRoot(), env });
  ending.add('the API', api);
  let open = false;
  const log = logTo('api.log', api.child, (line) => {
    if (open && !ending.begun) say(`  api: ${line}`);
  });
  await waitUntilAnswers(`${surroundings.address.origin}/ready`, api, { name: 'The API', log, seconds: 180 });
  open = true;
  sayDone('API', 'ready', startedAt);
  watch(api, log, ending);
}

function watch(api: KeptProcess, log: Log, ending: Ending): void {
  api.exited.then((code) => {
    if (ending.begun) return;
    console.error(`\nThe API ended by itself (exit code ${code}). Its last lines:\n${lastWords(log)}\n`);
    ending.finish(1);
  });
}
