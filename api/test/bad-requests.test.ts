import type { ErrorReason } from '@lintuan/contracts/wire/errors';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Body } from './harness/ask.ts';
import { asksPermission, isOpen, operations } from './harness/bad-input/operations.ts';
import { crowd } from './harness/bad-input/people.ts';
import { type Case, refuseAll } from './harness/bad-input/refuse-all.ts';
import { faultOf, openWalk, pathOf, type Sent, type Walk } from './harness/bad-input/walk.ts';
import { aShop, newId } from './harness/people.ts';

const all = operations();
const guarded = all.filter((one) => !isOpen(one));
const withBody = all.filter(({ body }) => body !== null);
const withPath = all.filter(({ inPath }) => Object.keys(inPath).length > 0);
const AUDIENCES = ['customer', 'merchant', 'admin'] as const;

vi.setConfig({ testTimeout: 60_000 });
let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());
afterEach(() => {
  expect(walk.logged.splice(0)).toEqual([]);
});

describe('who asks', () => {
  test('no operation that wants a login is done without a token that speaks for someone of its audience', async () => {
    const { people } = walk;
    const tokens = Object.fromEntries(await Promise.all(AUDIENCES.map(async (one) => [one, (await people.take(one)).token]))) as Record<
      string,
      string
    >;
    const over = { reason: 'identity.session_ended', status: 401 } as const;
    await refuseAll(walk, guarded, ({ audience }) => [
      ['no token', { token: null }, { reason: 'identity.login_required', status: 401 }],
      ['an empty header', { token: null, headers: { authorization: 'Bearer ' } }, { reason: 'identity.login_required', status: 401 }],
      [
        'another scheme',
        { token: null, headers: { authorization: `Basic ${tokens[audience]}` } },
        { reason: 'identity.login_required', status: 401 },
      ],
      ['garbage', { token: 'abc.def.ghi' }, over],
      ['a token twice as long', { token: `${tokens[audience]}${tokens[audience]}` }, over],
      ['an expired token', { token: people.tokenOf(audience as 'admin', newId(), -1) }, over],
      ['a token of a session there never was', { token: people.tokenOf(audience as 'admin', newId()) }, over],
      ...AUDIENCES.filter((one) => one !== audience).map((one): Case => [`the token of a ${one}`, { token: tokens[one]! }, over]),
    ]);
  });

  test('nobody without its permission does what asks for one', async () => {
    const nobody = crowd(walk.world, await aShop(walk.world), []);
    const powerless = { merchant: (await nobody.take('merchant')).token, admin: (await nobody.take('admin')).token };
    await refuseAll(walk, all.filter(asksPermission), ({ audience }) => [
      ['no permissions', { token: powerless[audience as 'admin'] }, { status: 403, reason: 'identity.forbidden' }],
    ]);
  });
});

describe('a body that is none', () => {
  const json = { 'content-type': 'application/json' };
  const raw = (rawBody: Body, headers: Record<string, string> = json): Sent => ({ rawBody, headers });
  const broken: [string, Sent, ErrorReason, number][] = [
    ['nothing', raw(''), 'request.broken_json', 400],
    ['broken JSON', raw('{"a":'), 'request.broken_json', 400],
    ['two documents', raw('{}{}'), 'request.broken_json', 400],
    ['bytes that are no UTF-8', raw(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), 'request.broken_json', 400],
    ['a list', raw('[]'), 'request.broken_json', 400],
    ['null', raw('null'), 'request.broken_json', 400],
    ['a number', raw('7'), 'request.broken_json', 400],
    ['a text', raw('"x"'), 'request.broken_json', 400],
    ['nested a hundred thousand deep', raw(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 'request.invalid', 400],
    ['no content type', raw('{}', { 'content-type': '' }), 'request.wrong_content_type', 415],
    ['plain text', raw('{}', { 'content-type': 'text/plain' }), 'request.wrong_content_type', 415],
    ['a form', raw('a=1', { 'content-type': 'application/x-www-form-urlencoded' }), 'request.wrong_content_type', 415],
    ['a type that only begins right', raw('{}', { 'content-type': 'application/json-seq' }), 'request.wrong_content_type', 415],
    ['more than a million bytes', raw(`{"a":"${'x'.repeat(1_000_000)}"}`), 'request.too_large', 413],
    ['a claim of more than a million bytes', raw('{}', { ...json, 'content-length': '1000001' }), 'request.too_large', 413],
  ];

  test('is refused by every operation that takes one', () =>
    refuseAll(walk, withBody, () => broken.map(([what, sent, reason, status]): Case => [what, sent, { reason, status }])));

  test('is refused where a picture should be', () =>
    refuseAll(
      walk,
      all.filter(({ upload }) => upload),
      () => [
        ['JSON', raw('{}'), { status: 415, reason: 'request.wrong_content_type' }],
        ['a broken form', raw('x', { 'content-type': 'multipart/form-data; boundary=b' }), { status: 400 }],
        [
          'more than ten million bytes',
          raw(new Uint8Array(10_000_001), { 'content-type': 'multipart/form-data; boundary=b' }),
          { status: 413 },
        ],
      ],
    ));
});

describe('an address', () => {
  test('written with broken signs is refused', () =>
    refuseAll(walk, withPath, (operation) =>
      ['%', '%E0%A4%A', '%C0%AF', '%FF%FE'].map((signs): Case => {
        const rawPath = operation.path.replace(/\{\w+\}/g, signs);
        return [signs, { rawPath }, { status: [400, 404] }];
      }),
    ));

  test('asked with a method it does not know says which it knows', async () => {
    const faults: string[] = [];
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
    for (const operation of all) {
      const path = pathOf(operation, walk.known);
      const known = all.filter((one) => new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path)).map(({ method }) => method);
      for (const method of methods.filter((one) => !known.includes(one))) {
        const answer = await walk.send({ ...operation, method, body: null }, { rawPath: path, query: [] });
        const fault = faultOf(answer, { status: 405, reason: 'request.method_not_allowed' });
        const names = answer.headers.get('allow')?.split(', ') ?? [];
        if (fault || !names.includes(operation.method)) faults.push(`${method} ${path}: ${fault ?? names}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('that is none of ours is not found', async () => {
    for (const path of [
      '/api/v1/',
      '/api/v1/nothing',
      '/api/v1/admin',
      '/api/v1/admin/products/',
      '/api/v1/public/home/x',
      '/api/v1/__proto__',
    ]) {
      const answer = await walk.send({ ...all[0]!, method: 'GET' }, { rawPath: path, query: [] });
      expect([path, faultOf(answer, { status: 404, reason: 'request.not_found' })]).toEqual([path, null]);
    }
  });
});

test('an idempotency key that is none is refused by name', () =>
  refuseAll(
    walk,
    withBody.filter(({ method }) => method === 'POST'),
    () =>
      ['short', 'x'.repeat(65), 'with a space', 'quote"quote', '../../etc'].map(
        (key): Case => [
          key,
          { headers: { 'idempotency-key': key } },
          { status: 400, reason: 'request.key_invalid', field: 'Idempotency-Key' },
        ],
      ),
  ));
