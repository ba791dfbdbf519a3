import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { type PayHandle, payHandle } from './pay/handle.ts';
import type { PayOptions } from './pay/options.ts';
import { hasPay, openPay } from './pay/pay.ts';
import type { Random } from './random.ts';
import type { Sim, SimApp } from './sim.ts';
import { createState, type SimState } from './state.ts';
import { createSwitches, type Switches } from './switches.ts';

export const DEVELOPMENT_SMS_KEY = 'sim-sms-key';
const CLOSE_PATIENCE_MS = 2_000;

export interface WechatSimOptions {
  apps: readonly SimApp[];
  port?: number;
  host?: string;
  /** Where people's browsers reach the simulator, when that differs from where the callers do. */
  publicOrigin?: string;
  smsKey?: string;
  pay?: PayOptions;
  now?: () => Date;
  random?: Random;
}

export interface WechatSim {
  origin: string;
  port: number;
  state: SimState;
  switches: Switches;
  /** Throws when the simulator was started without `pay`. */
  readonly pay: PayHandle;
  close(): Promise<void>;
}

/** Port 0 takes any free one; time and chance come from outside so that a test can repeat a run. */
export async function startWechatSim(options: WechatSimOptions): Promise<WechatSim> {
  const { port = 0, host = '127.0.0.1' } = options;
  const closing = new AbortController();
  const sim = await openSim(options, closing.signal);
  const server = createServer(getRequestListener(createApp(sim).fetch));
  const handle = hasPay(sim) ? payHandle(sim) : null;
  const takenPort = await listen(server, port, host);
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${takenPort}`,
    port: takenPort,
    state: sim.state,
    switches: sim.switches,
    get pay() {
      if (!handle) throw new Error('the simulator was started without pay');
      return handle;
    },
    close: async () => {
      closing.abort();
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      const overdue = setTimeout(() => server.closeAllConnections(), CLOSE_PATIENCE_MS);
      await closed;
      clearTimeout(overdue);
    },
  };
}

/** Left to itself on the real clock the simulator sends notices; a test that holds the clock asks for them. */
async function openSim(options: WechatSimOptions, closing: AbortSignal): Promise<Sim> {
  const { apps, smsKey = DEVELOPMENT_SMS_KEY, now = () => new Date(), random = randomBytes, publicOrigin = null } = options;
  return {
    apps: new Map(apps.map((app) => [app.appid, app])),
    smsKey,
    publicOrigin,
    state: createState(),
    switches: createSwitches(),
    pay: options.pay ? await openPay(options.pay, { autoDeliver: options.now === undefined }) : null,
    closing,
    now,
    random,
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the simulator needs a TCP port');
  return address.port;
}
