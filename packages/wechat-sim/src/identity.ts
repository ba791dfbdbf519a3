import { createHash } from 'node:crypto';

const digest = (text: string, length: number): string => createHash('sha256').update(text).digest('base64url').slice(0, length);
const prefixOf = (appid: string): string => `o${digest(`app ${appid}`, 6)}`;

/** One person is the same openid in one app for ever, so a database outlives a restart of the simulator. */
export const openidOf = (appid: string, person: string): string => prefixOf(appid) + digest(`openid ${appid} ${person}`, 21);

/** Equal in all apps: they count as bound to one open platform account. */
export const unionidOf = (person: string): string => `o${digest(`unionid ${person}`, 27)}`;

export const isOpenidOf = (appid: string, openid: unknown): openid is string =>
  typeof openid === 'string' && openid.length === 28 && openid.startsWith(prefixOf(appid));
