import { isOneOf } from '../input.ts';
import { tokenText } from '../random.ts';
import type { SimApp } from '../sim.ts';
import type { WechatApi } from '../wechat-api.ts';
import { WechatError } from '../wechat-error.ts';
import { authorisedApp } from './credentials.ts';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 30;
const SHORTEST_MS = 60_000;
const MAX_QUERY = 1_024;

export const URL_LINK_PATH = '/urllink/';

export const generateUrlLink: WechatApi = {
  name: 'generate_urllink',
  method: 'POST',
  path: '/wxa/generate_urllink',
  handle(sim, call) {
    const app = authorisedApp(sim, call.query);
    const body = call.json();
    const path = pathOf(app, body.path);
    const { query = '' } = body;
    if (typeof query !== 'string' || query.length > MAX_QUERY || !/^[\x21-\x7E]*$/.test(query)) throw new WechatError(40212);
    if (body.env_version !== undefined && !isOneOf(['release', 'trial', 'develop'], body.env_version)) throw new WechatError(40097);
    const expiresAt = new Date(sim.now().getTime() + lifetimeMs(sim.now(), body));
    const token = tokenText(sim.random, 12);
    sim.state.urlLinks.set(token, { appid: app.appid, path, query, expiresAt });
    return { errcode: 0, errmsg: 'ok', url_link: `${call.publicOrigin}${URL_LINK_PATH}${token}` };
  },
};

/** Without a path the link opens the home page. */
function pathOf(app: SimApp, path: unknown): string {
  if (path === undefined || path === '') return '';
  if (typeof path !== 'string' || path.startsWith('/') || path.includes('?')) throw new WechatError(40165);
  if (app.pages && !app.pages.includes(path)) throw new WechatError(40165);
  return path;
}

/** `expire_type` 0 is a moment in seconds, 1 a number of days; a link lives 30 days at most. */
function lifetimeMs(
  now: Date,
  { expire_type: type = 0, expire_time: time, expire_interval: days }: Readonly<Record<string, unknown>>,
): number {
  if (type !== 0 && type !== 1) throw new WechatError(40097);
  if (type === 1 && !isDays(days)) throw new WechatError(85402);
  if (type === 1) return Number(days) * DAY_MS;
  if (time === undefined) return LONGEST_DAYS * DAY_MS;
  const lifetime = typeof time === 'number' ? time * 1000 - now.getTime() : Number.NaN;
  if (!(lifetime >= SHORTEST_MS && lifetime <= LONGEST_DAYS * DAY_MS)) throw new WechatError(85401);
  return lifetime;
}

const isDays = (days: unknown): days is number => typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS;
