import type { RequestHandler } from './wx.ts';

/** The build names an API of its own; its requests go to the test's server instead. */
export const toServer =
  (origin: string): RequestHandler =>
  async ({ url, method, header, data }) => {
    const { pathname, search } = new URL(url);
    const body = typeof data === 'string' ? { body: data } : {};
    const answer = await fetch(origin + pathname + search, { method, headers: header, ...body });
    return { statusCode: answer.status, data: await answer.json() };
  };
