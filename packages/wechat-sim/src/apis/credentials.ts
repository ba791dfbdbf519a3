import type { Fields } from '../input.ts';
import { isText } from '../input.ts';
import type { Sim, SimApp } from '../sim.ts';
import { WechatError } from '../wechat-error.ts';

/** The app that appid and secret name together. */
export function appOf(sim: Sim, fields: Fields): SimApp {
  if (!isText(fields.appid)) throw new WechatError(41002);
  if (!isText(fields.secret)) throw new WechatError(41004);
  const app = sim.apps.get(fields.appid);
  if (!app) throw new WechatError(40013);
  if (app.secret !== fields.secret) throw new WechatError(40125);
  return app;
}

/** The app whose access token came with the call. */
export function authorisedApp(sim: Sim, query: Readonly<Record<string, string>>): SimApp {
  if (!query.access_token) throw new WechatError(41001);
  const token = sim.state.accessTokens.get(query.access_token);
  const app = token && sim.apps.get(token.appid);
  if (!token || !app) throw new WechatError(40001);
  const now = sim.now().getTime();
  if (now >= token.expiresAt) throw new WechatError(42001);
  if (now >= token.endsAt) throw new WechatError(40001);
  return app;
}
