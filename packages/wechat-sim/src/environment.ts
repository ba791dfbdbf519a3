import { readPayEnvironment } from './pay/read-pay-environment.ts';
import type { WechatSimOptions } from './server.ts';
import type { SimApp } from './sim.ts';

const DEFAULT_PORT = 4120;

/** WECHAT_APPS is `appid:secret`, several separated by commas. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): WechatSimOptions {
  return {
    port: portIn(env.WECHAT_SIM_PORT),
    host: env.WECHAT_SIM_HOST || undefined,
    publicOrigin: env.WECHAT_SIM_PUBLIC_ORIGIN || undefined,
    smsKey: env.WECHAT_SIM_SMS_KEY || undefined,
    apps: appsIn(env.WECHAT_APPS),
    pay: readPayEnvironment(env),
  };
}

function portIn(text: string | undefined): number {
  const port = Number(text || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`WECHAT_SIM_PORT is not a port: ${text}`);
  return port;
}

function appsIn(text: string | undefined): SimApp[] {
  const entries = (text ?? '').split(',').filter((entry) => entry.trim() !== '');
  if (entries.length === 0) throw new Error('WECHAT_APPS is missing; write appid:secret, several separated by commas');
  return entries.map((entry) => {
    const [appid, secret, ...rest] = entry.trim().split(':');
    if (!appid || !secret || rest.length > 0) throw new Error(`WECHAT_APPS has an entry that is not appid:secret: ${appid}`);
    return { appid, secret };
  });
}
