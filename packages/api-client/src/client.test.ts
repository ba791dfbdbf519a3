import { get, post, put } from '@lintuan/contracts/wire/endpoint';
import { describe, expect, test } from 'vitest';
import { buildRequest, createClient, type WireAnswer, type WireRequest } from './client.ts';

type Anything = Record<string, unknown>;
const read = get<Anything, unknown>('/public/products/:productId');
const write = post<Anything, { ok: boolean }>('/customer/things/:thingId/parts/:partId');
const change = put<Anything, unknown>('/customer/me');

const fine: WireAnswer = { status: 200, body: { code: 200, message: 'success', data: { ok: true }, timestamp: '' } };
const refused = (status: number, reason: string): WireAnswer => ({
  status,
  body: { code: 1000, message: '不行', reason, details: [{ field: 'name', message: '太长' }], requestId: '', timestamp: '' },
});

/** A wire that writes down what was sent and gives the answers in turn. */
function wire(...answers: (WireAnswer | Error)[]) {
  const sent: WireRequest[] = [];
  const transport = async (request: WireRequest): Promise<WireAnswer> => {
    sent.push(request);
    const answer = answers.shift() ?? fine;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { sent, transport };
}

describe('the request', () => {
  test('path parameters are encoded and do not travel a second time', () => {
    const request = buildRequest(write, { thingId: 'a/b ?#%', partId: '中', name: 'x' }, 'key', null);
    expect(request.path).toBe('/api/v1/customer/things/a%2Fb%20%3F%23%25/parts/%E4%B8%AD');
    expect(request.body).toBe('{"name":"x"}');
  });

  test('a query leaves out what is undefined or empty, and encodes the rest', () => {
    const input = { productId: 'p', keyword: '鸡蛋&page=2', page: 0, flag: undefined, sort: '', low: false };
    const request = buildRequest(read, input, 'key', null);
    expect(request.path).toBe('/api/v1/public/products/p?keyword=%E9%B8%A1%E8%9B%8B%26page%3D2&page=0&low=false');
    expect(request.body).toBeUndefined();
    expect(request.headers['content-type']).toBeUndefined();
  });

  test('only a POST carries an idempotency key, and only a signed-in call a token', () => {
    expect(buildRequest(write, {}, 'key-1', null).headers).toMatchObject({ 'idempotency-key': 'key-1' });
    expect(buildRequest(change, {}, 'key-1', 'token').headers).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: 'Bearer token',
    });
    expect(buildRequest(read, {}, 'key-1', null).headers).toEqual({ accept: 'application/json' });
  });

  test('the input stays as it was', () => {
    const input = { thingId: 'a', partId: 'b', name: 'x' };
    buildRequest(write, input, 'key', null);
    expect(input).toEqual({ thingId: 'a', partId: 'b', name: 'x' });
  });
});

describe('the answer', () => {
  test('a refusal is thrown with its words, reason, status and fields', async () => {
    const call = createClient({ transport: wire(refused(409, 'catalog.name_taken')).transport, newKey: () => 'k' });
    await expect(call(read, {})).rejects.toMatchObject({
      message: '不行',
      reason: 'catalog.name_taken',
      status: 409,
      details: [{ field: 'name', message: '太长' }],
    });
  });

  test('no answer at all is offline, in words', async () => {
    const call = createClient({ transport: wire(new Error('ECONNRESET')).transport, newKey: () => 'k' });
    await expect(call(read, {})).rejects.toMatchObject({ reason: 'offline', status: 0, message: '网络不太好，请检查后重试' });
  });

  test.each([null, 'gateway time-out', {}, { code: 502 }])(
    'an answer that is none of ours (%j) is a failure of the service',
    async (body) => {
      const call = createClient({ transport: wire({ status: 502, body }).transport, newKey: () => 'k' });
      await expect(call(read, {})).rejects.toMatchObject({ reason: 'server.failed', status: 502 });
    },
  );
});

describe('a refused token', () => {
  const session = (refreshes: boolean) => {
    const state = { token: 'old', refreshed: 0 };
    return {
      state,
      keeper: {
        accessToken: () => state.token,
        refresh: async () => {
          state.refreshed += 1;
          if (refreshes) state.token = 'new';
          return refreshes;
        },
      },
    };
  };

  test('is refreshed once and the call made again with the new one, under the same idempotency key', async () => {
    const { sent, transport } = wire(refused(401, 'identity.session_ended'), fine);
    const { state, keeper } = session(true);
    let keys = 0;
    const call = createClient({ transport, session: keeper, newKey: () => `key-${++keys}` });
    expect(await call(write, { thingId: 'a', partId: 'b' })).toEqual({ ok: true });
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new']);
    expect(sent.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1']);
    expect(state.refreshed).toBe(1);
  });

  test('that is refused again after the refresh is not tried a third time', async () => {
    const { sent, transport } = wire(refused(401, 'identity.session_ended'), refused(401, 'identity.session_ended'));
    const { state, keeper } = session(true);
    await expect(createClient({ transport, session: keeper, newKey: () => 'k' })(read, {})).rejects.toMatchObject({ status: 401 });
    expect([sent.length, state.refreshed]).toEqual([2, 1]);
  });

  test('stands as the answer when the session cannot be refreshed', async () => {
    const { sent, transport } = wire(refused(401, 'identity.session_ended'));
    const call = createClient({ transport, session: session(false).keeper, newKey: () => 'k' });
    await expect(call(read, {})).rejects.toMatchObject({ reason: 'identity.session_ended' });
    expect(sent).toHaveLength(1);
  });

  test('is not the matter when a login was refused: nothing is refreshed', async () => {
    const { state, keeper } = session(true);
    const call = createClient({
      transport: wire(refused(401, 'identity.wrong_credentials')).transport,
      session: keeper,
      newKey: () => 'k',
    });
    await expect(call(write, {})).rejects.toMatchObject({ reason: 'identity.wrong_credentials' });
    expect(state.refreshed).toBe(0);
  });

  test('is not the matter for a guest: nothing is refreshed', async () => {
    let refreshed = 0;
    const keeper = { accessToken: () => null, refresh: async () => ++refreshed > 0 };
    const call = createClient({ transport: wire(refused(401, 'identity.login_required')).transport, session: keeper, newKey: () => 'k' });
    await expect(call(read, {})).rejects.toMatchObject({ reason: 'identity.login_required' });
    expect(refreshed).toBe(0);
  });
});
