import { tokenText } from '../random.ts';
import type { Sim } from '../sim.ts';
import type { TokenLine } from '../state.ts';
import type { WechatApi } from '../wechat-api.ts';
import { WechatError } from '../wechat-error.ts';
import { appOf } from './credentials.ts';

const LIFETIME_MS = 7_200_000;
const OVERLAP_MS = 300_000;
const FORCE_GAP_MS = 30_000;
const FORCES_A_DAY = 20;
const DAY_MS = 86_400_000;

export const token: WechatApi = {
  name: 'token',
  method: 'GET',
  path: '/cgi-bin/token',
  handle(sim, { query }) {
    if (query.grant_type !== 'client_credential') throw new WechatError(40002);
    const app = appOf(sim, query);
    return { access_token: renew(sim, app.appid, lineOf(sim, 'token', app.appid), OVERLAP_MS), expires_in: LIFETIME_MS / 1000 };
  },
};

export const stableToken: WechatApi = {
  name: 'stable_token',
  method: 'POST',
  path: '/cgi-bin/stable_token',
  handle(sim, call) {
    const body = call.json();
    if (body.grant_type !== 'client_credential') throw new WechatError(40002);
    if (body.force_refresh !== undefined && typeof body.force_refresh !== 'boolean') throw new WechatError(47001);
    const { appid } = appOf(sim, body);
    const line = lineOf(sim, 'stable', appid);
    if (body.force_refresh === true) force(sim, appid, line);
    if (leftMs(sim, line) < OVERLAP_MS) renew(sim, appid, line, OVERLAP_MS);
    return { access_token: line.current, expires_in: Math.floor(leftMs(sim, line) / 1000) };
  },
};

/** Forcing again within 30 seconds is not an error: it hands out the current token once more. */
function force(sim: Sim, appid: string, line: TokenLine): void {
  const now = sim.now().getTime();
  line.forcedAt = line.forcedAt.filter((at) => now - at < DAY_MS);
  if (now - (line.forcedAt.at(-1) ?? Number.NEGATIVE_INFINITY) < FORCE_GAP_MS) return;
  if (line.forcedAt.length >= FORCES_A_DAY) throw new WechatError(45009);
  line.forcedAt.push(now);
  renew(sim, appid, line, 0);
}

function renew(sim: Sim, appid: string, line: TokenLine, overlapMs: number): string {
  const now = sim.now().getTime();
  endBy(sim, line.previous, now);
  endBy(sim, line.current, now + overlapMs);
  const fresh = tokenText(sim.random, 96);
  sim.state.accessTokens.set(fresh, { appid, expiresAt: now + LIFETIME_MS, endsAt: now + LIFETIME_MS });
  line.previous = line.current;
  line.current = fresh;
  return fresh;
}

function endBy(sim: Sim, name: string | null, endsAt: number): void {
  const old = name === null ? undefined : sim.state.accessTokens.get(name);
  if (old) old.endsAt = Math.min(old.endsAt, endsAt);
}

function leftMs(sim: Sim, line: TokenLine): number {
  const current = line.current === null ? undefined : sim.state.accessTokens.get(line.current);
  return current ? current.endsAt - sim.now().getTime() : 0;
}

function lineOf(sim: Sim, endpoint: 'token' | 'stable', appid: string): TokenLine {
  const key = `${endpoint} ${appid}`;
  const line = sim.state.tokenLines.get(key) ?? { current: null, previous: null, forcedAt: [] };
  sim.state.tokenLines.set(key, line);
  return line;
}
