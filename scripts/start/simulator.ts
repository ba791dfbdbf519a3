import { freePort, isFree } from '../../db/embedded/free-port.ts';
import { keepProcess } from '../../db/embedded/kept-process.ts';
import type { Ending } from '../shell/ending.ts';
import { inRoot } from '../shell/places.ts';
import { node } from '../shell/run.ts';
import { say, sayDone } from '../shell/say.ts';
import type { Keys } from './keys.ts';
import { logTo } from './log.ts';
import { payOfSimulator } from './pay-environment.ts';
import { waitUntilAnswers } from './wait-until-answers.ts';

/** Stands in for WeChat and for text messages unless the real WeChat is asked for; nothing when it is. */
export async function openSimulator(keys: Keys, shopPort: number, ending: Ending): Promise<string | undefined> {
  if (process.env.WECHAT_API_ORIGIN) {
    say(`  WeChat       yours, from WECHAT_API_ORIGIN (${process.env.WECHAT_API_ORIGIN})`);
    return undefined;
  }
  const startedAt = performance.now();
  const port = (await isFree(shopPort + 1)) ? shopPort + 1 : await freePort();
  const appid = process.env.WECHAT_APPID || keys.WECHAT_APPID;
  const secret = process.env.WECHAT_SECRET || keys.WECHAT_SECRET;
  const [program, ...args] = node('packages/wechat-sim/src/main.ts') as [string, ...string[]];
  const simulator = keepProcess(program, args, {
    signal: 'TERM',
    reach: 'program',
    cwd: inRoot(),
    env: {
      ...process.env,
      WECHAT_SIM_PORT: String(port),
      WECHAT_APPS: `${appid}:${secret}`,
      WECHAT_SIM_SMS_KEY: process.env.SMS_KEY || keys.SMS_KEY,
      ...payOfSimulator(keys),
    },
  });
  ending.add('the WeChat simulator', simulator);
  const log = logTo('simulator.log', simulator.child);
  const origin = `http://127.0.0.1:${port}`;
  await waitUntilAnswers(origin, simulator, { name: 'The WeChat simulator', log, seconds: 30 });
  sayDone('WeChat', `simulated, pages at ${origin}`, startedAt);
  return origin;
}
