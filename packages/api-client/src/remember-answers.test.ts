import { expect, test } from 'vitest';
import type { Transport, WireRequest } from './client.ts';
import { rememberAnswers } from './remember-answers.ts';

/** A server whose answers change when the test says so, and who was asked what. */
function open(most?: number) {
  const server = { version: 1, sent: [] as WireRequest[] };
  const wire: Transport = async (request) => {
    server.sent.push(request);
    const etag = `"${server.version}"`;
    if (request.path.includes('/customer/')) return { status: 200, body: `mine ${server.version}` };
    if (request.headers['if-none-match'] === etag) return { status: 304, body: '', etag };
    return { status: 200, body: `version ${server.version}`, etag };
  };
  const transport = rememberAnswers(wire, most);
  const get = (path: string) => transport({ method: 'GET', path, headers: { accept: 'application/json' } });
  const tags = () => server.sent.map(({ headers }) => headers['if-none-match']);
  return { server, transport, get, tags };
}

test('what has not changed is answered from memory, as if it had come whole', async () => {
  const { get, tags } = open();
  const first = await get('/public/a');
  expect(await get('/public/a')).toEqual(first);
  expect(await get('/public/a')).toEqual({ status: 200, body: 'version 1', etag: '"1"' });
  expect(tags()).toEqual([undefined, '"1"', '"1"']);
});

test('what has changed comes whole, and is what is remembered from then on', async () => {
  const { server, get, tags } = open();
  await get('/public/a');
  server.version = 2;
  expect((await get('/public/a')).body).toBe('version 2');
  expect((await get('/public/a')).body).toBe('version 2');
  expect(tags()).toEqual([undefined, '"1"', '"2"']);
});

test('answers without a tag, and what is not asked for but done, are not remembered', async () => {
  const { transport, get, tags } = open();
  await get('/customer/me');
  await get('/customer/me');
  await transport({ method: 'POST', path: '/public/a', headers: {} });
  await transport({ method: 'POST', path: '/public/a', headers: {} });
  expect(tags()).toEqual([undefined, undefined, undefined, undefined]);
});

test('only so many are remembered, those asked for last', async () => {
  const { get, tags } = open(2);
  for (const path of ['/public/a', '/public/b', '/public/a', '/public/c', '/public/a', '/public/b']) await get(path);
  expect(tags()).toEqual([undefined, undefined, '"1"', undefined, '"1"', undefined]);
});
