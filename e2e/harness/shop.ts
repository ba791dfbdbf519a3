import pg from 'pg';
import { inject } from 'vitest';

const shop = inject('shop');

export const pageAt = (path: string): string => `${shop.origin}${path}`;

/** The newest code sent to a phone. */
export async function smsCode(phone: string): Promise<string> {
  const text = await (await fetch(`${shop.wechat}/sim/sms.json?phone=${phone}`)).text();
  const code = /"code":"(\d{6})"/.exec(text)?.[1];
  if (!code) throw new Error(`no code was sent to ${phone}`);
  return code;
}

/** Turns a knob of the simulator. */
export async function tellWechat(control: string, body: Record<string, unknown>): Promise<void> {
  const answer = await fetch(`${shop.wechat}/sim/${control}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${control}: ${await answer.text()}`);
}

/** Time is moved by hand, where a person would have to wait for it. */
export async function moveTime(sql: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: shop.database });
  await client.connect();
  try {
    const { rowCount } = await client.query(sql, values);
    if (!rowCount) throw new Error(`nothing was moved by: ${sql}`);
  } finally {
    await client.end();
  }
}
