import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Random } from './random.ts';
import type { SimApp } from './sim.ts';
import { createState, type SimState } from './state.ts';
import { createSwitches, type Switches } from './switches.ts';

export const DEVELOPMENT_SMS_KEY = 'sim-sms-key';
const CLOSE_PATIENCE_MS = 2_000;

export interface WechatSimOptions {
  apps: readonly SimApp[];
  port?: number;
  host?: string;
  smsKey?: string;
  now?: () => Date;
  random?: Random;
}

export interface WechatSim {
  origin: string;
  port: number;
  state: SimState;
  switches: Switches;
  close(): Promise<void>;
}

/** Port 0 takes any free one; time and chance come from outside so that a test can repeat a run. */
export async function startWechatSim(options: WechatSimOptions): Promise<WechatSim> {
  const { apps, port = 0, host = '127.0.0.1', smsKey = DEVELOPMENT_SMS_KEY, now = () => new Date(), random = randomBytes } = options;
  const state = createState();
  const switches = createSwitches();
  const closing = new AbortController();
  const registry = new Map(apps.map((app) => [app.appid, app]));
  const app = createApp({ apps: registry, smsKey, state, switches, closing: closing.signal, now, random });
  const server = createServer(getRequestListener(app.fetch));
  const takenPort = await listen(server, port, host);
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${takenPort}`,
    port: takenPort,
    state,
    switches,
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

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the simulator needs a TCP port');
  return address.port;
}
