import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { get, post } from '@lintuan/contracts/wire/endpoint';
import { expect, test } from 'vitest';
import { createClient, type Transport, type WireRequest } from './client.ts';
import { tokenSession } from './token-session.ts';

const tokensOf = (name: string): Tokens => ({
  accessToken: `access-${name}`,
  accessExpiresAt: '2026-01-01T00:15:00.000Z',
  refreshToken: `refresh-${name}`,
  refreshExpiresAt: '2026-01-08T00:00:00.000Z',
});
const refreshEndpoint = post<{ refreshToken: string }, Tokens>('/customer/session/refresh');
const me = get<Record<string, never>, string>('/customer/me');

/** A server that knows one access token at a time and trades refresh tokens as it is told to. */
function open(refreshAnswer: () => Promise<{ status: number; body: unknown }>) {
  const state = { tokens: tokensOf('old') as Tokens | null, ended: 0, refreshes: [] as WireRequest[] };
  const transport: Transport = async (request) => {
    if (request.path.endsWith('/session/refresh')) {
      state.refreshes.push(request);
      return refreshAnswer();
    }
    const known = request.headers.authorization === 'Bearer access-new';
    return known
      ? { status: 200, body: { code: 200, message: 'success', data: 'me', timestamp: '' } }
      : { status: 401, body: { code: 1101, message: '登录已失效', reason: 'identity.session_ended', details: [] } };
  };
  const storage = {
    read: () => state.tokens,
    write: (tokens: Tokens | null) => {
      state.tokens = tokens;
    },
  };
  const session = tokenSession(refreshEndpoint, transport, storage, () => {
    state.ended += 1;
  });
  return { state, session, call: createClient({ transport, session, newKey: () => 'k' }) };
}

const traded = async () => ({ status: 200, body: { code: 200, message: 'success', data: tokensOf('new'), timestamp: '' } });
const refused = async () => ({ status: 401, body: { code: 1101, message: '登录已失效', reason: 'identity.session_ended', details: [] } });

test('five simultaneous calls with an expired token share one refresh, and all succeed', async () => {
  const { state, call } = open(async () => {
    await Promise.resolve();
    return traded();
  });
  expect(await Promise.all(Array.from({ length: 5 }, () => call(me, {})))).toEqual(Array(5).fill('me'));
  expect(state.refreshes).toHaveLength(1);
  expect(state.refreshes[0]).toMatchObject({ body: '{"refreshToken":"refresh-old"}' });
  expect(state.refreshes[0]?.headers.authorization).toBeUndefined();
  expect(state.tokens?.refreshToken).toBe('refresh-new');
});

test('a later expiry refreshes anew', async () => {
  const { state, session } = open(traded);
  expect(await session.refresh()).toBe(true);
  expect(await session.refresh()).toBe(true);
  expect(state.refreshes.map(({ body }) => body)).toEqual(['{"refreshToken":"refresh-old"}', '{"refreshToken":"refresh-new"}']);
});

test('a refused refresh ends the session once, for all calls that waited on it', async () => {
  const { state, call } = open(refused);
  const answers = await Promise.allSettled([call(me, {}), call(me, {}), call(me, {})]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(state).toMatchObject({ tokens: null, ended: 1 });
});

test.each([
  ['no answer came', () => Promise.reject(new Error('offline'))],
  ['the service failed', async () => ({ status: 503, body: { code: 1010, message: '忙', reason: 'server.busy', details: [] } })],
  ['a gateway answered', async () => ({ status: 502, body: null })],
])('when %s the session is kept for the next try', async (_what, answer) => {
  const { state, session } = open(answer as Parameters<typeof open>[0]);
  expect(await session.refresh()).toBe(false);
  expect(state).toMatchObject({ tokens: tokensOf('old'), ended: 0 });
});

test('without tokens there is nothing to refresh', async () => {
  const { state, session } = open(traded);
  state.tokens = null;
  expect(await session.refresh()).toBe(false);
  expect(session.accessToken()).toBeNull();
  expect(state.refreshes).toEqual([]);
});
