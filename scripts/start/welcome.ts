import { demoLogins } from '../../db/seed/demo/logins.ts';
import { demoShoppers } from '../../db/seed/demo/trade/shoppers.ts';
import { say } from '../shell/say.ts';
import type { Surroundings } from './api.ts';

export type Page = [name: string, url: string];

/** Where everything is, who may sign in, and which parts stand in for real ones. */
export function sayWelcome({ address: { origin, host }, database, simulator }: Surroundings, pages: Page[]): void {
  const api: Page[] = [
    ['API', `${origin}/api/v1`],
    ['API pages', `${origin}/docs`],
    ['health', `${origin}/health`],
  ];
  const stand: Page[] = simulator ? [['simulator', `${simulator}/ (text messages: ${simulator}/sim/sms)`]] : [];
  say('\n  Lintuan is open. Ctrl-C closes it.\n');
  for (const [name, url] of [...pages, ...api, ...stand]) say(`    ${name.padEnd(16)}${url}`);
  const demo = process.env.DEMO ? process.env.DEMO === '1' : database.embedded;
  if (demo) for (const line of loginLines(simulator)) say(line);
  say(`
    database        ${database.embedded ? 'embedded; DATABASE_URL=postgres://… takes yours' : 'yours'}
    Redis           ${process.env.REDIS_URL ? 'yours' : 'none, one process remembers for itself; REDIS_URL=redis://… takes yours'}
    WeChat          ${simulator ? 'simulated; WECHAT_API_ORIGIN, WECHAT_APPID and WECHAT_SECRET take the real one' : 'yours'}`);
  if (host === '127.0.0.1') say('    other devices cannot see it; HOST=0.0.0.0 npm start lets them');
  say();
}

function loginLines(simulator: string | undefined): string[] {
  const width = (column: 'where' | 'name') => Math.max(...demoLogins.map((login) => login[column].length)) + 2;
  const rows = demoLogins.map(({ who, where, name, secret }) => {
    return `    ${where.padEnd(width('where'))}${name.padEnd(width('name'))}${secret}  ${who}`;
  });
  const { phone, nickname } = demoShoppers[0]!;
  const shopper = `    ${'/'.padEnd(width('where'))}${phone} is ${nickname}, who has bought before; any other mobile number is someone new`;
  const codes = `    ${''.padEnd(width('where'))}their codes are shown at ${simulator}/sim/sms`;
  return ['', '  Demo logins', ...(simulator ? [shopper, codes] : []), ...rows];
}
