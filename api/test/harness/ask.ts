import type { World } from './world.ts';

export type Body = string | ArrayBuffer | Uint8Array<ArrayBuffer>;

interface Asked {
  token?: string;
  body?: Body;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** One request as it is, for what a typed call would never send. */
export async function ask(world: World, method: string, path: string, { token, body, headers = {} }: Asked = {}): Promise<Answer> {
  const answer = await world.app.request(path, {
    method,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
