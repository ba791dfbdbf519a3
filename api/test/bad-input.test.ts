import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { fingerprint } from './harness/bad-input/fingerprint.ts';
import { inBody, inQuery, say, type Try } from './harness/bad-input/hostile.ts';
import { type Operation, operations } from './harness/bad-input/operations.ts';
import { type Case, gather, refuseAll } from './harness/bad-input/refuse-all.ts';
import { fieldsOf, withField } from './harness/bad-input/schema.ts';
import { faultOf, openWalk, type Walk } from './harness/bad-input/walk.ts';
import { anAddressOf } from './harness/basket.ts';
import { goods } from './harness/goods.ts';
import { aColleague, aShop, aShopper, newId } from './harness/people.ts';

const all = operations();
const withBody = all.filter(({ body }) => body !== null);
const withQuery = all.filter(({ query }) => query !== null);
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

describe('a field', () => {
  const ruledOut = (tries: Try[]): Case[] =>
    tries.filter((one) => one.ruledOut).map(({ what, field, sent }) => [what, sent, { status: 400, reason: 'request.invalid', field }]);

  test('of a body with what the document rules out is refused by name', () =>
    refuseAll(walk, withBody, (operation) => ruledOut(inBody(walk, operation))));

  test('of a query with what the document rules out is refused by name', () =>
    refuseAll(walk, withQuery, (operation) => ruledOut(inQuery(operation))));

  test('of a path with what the document rules out is refused by name', () =>
    refuseAll(walk, withPath, ({ inPath }) =>
      Object.keys(inPath).flatMap((field) =>
        ['x', '0'.repeat(19), '0'.repeat(21), 'I'.repeat(20), 'x'.repeat(5000), '__proto__', "' or 1=1", '中', '\0', '0/0', '%', '{}'].map(
          (value): Case => [
            `${field}=${value.slice(0, 30)}`,
            { path: { [field]: value } },
            { status: 400, reason: 'request.invalid', field },
          ],
        ),
      ),
    ));

  test('with half a character or NUL anywhere in its text is refused by name', async () => {
    const texts = ['a\0b', '\ud800', 'x\udc00y'];
    await refuseAll(walk, withBody, (operation) =>
      fieldsOf(operation.body!)
        .filter(({ schema }) => [schema, ...(schema.anyOf ?? [])].some(({ type }) => type === 'string'))
        .flatMap(({ path }) =>
          texts.map((text): Case => {
            const body = withField(operation.body!, walk.valid(operation), path, text, walk.known);
            return [`${path.join('.')} = ${say(text)}`, { body }, { status: 400, reason: 'request.invalid', field: path.join('.') }];
          }),
        ),
    );
    await refuseAll(walk, withQuery, ({ query }) =>
      ['surprise', ...Object.keys(query!.properties!)].map(
        (field): Case => [`${field} with NUL`, { query: [[field, 'a\0b']] }, { status: 400, field }],
      ),
    );
  });

  const STRANGE = ['surprise', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '\0', ''];
  test('nobody knows is refused by name, at every level', () =>
    refuseAll(walk, withBody, (operation) => {
      const objects = [{ path: [], schema: operation.body! }, ...fieldsOf(operation.body!)].filter(
        ({ schema }) => schema.type === 'object',
      );
      return objects.flatMap(({ path }) =>
        STRANGE.map((name): Case => {
          const body = withField(operation.body!, walk.valid(operation), [...path, 'surprise'], 'x', walk.known);
          const rawBody = JSON.stringify(body).replace('"surprise":', `${JSON.stringify(name)}:`);
          const named = name === '\0' ? {} : { field: [...path, name].join('.') };
          return [
            `${path.join('.')} has ${say(name)}`,
            { rawBody, headers: { 'content-type': 'application/json' } },
            { status: 400, ...named },
          ];
        }),
      );
    }));

  test('nobody knows, or one written twice, is refused in a query by name', () =>
    refuseAll(walk, withQuery, ({ query }) => [
      ...STRANGE.filter((name) => name !== '' && name !== '\0').map(
        (name): Case => [name, { query: [[name, 'x']] }, { status: 400, field: name }],
      ),
      ...['surprise', ...Object.keys(query!.properties!)].map(
        (field): Case => [
          `${field} twice`,
          {
            query: [
              [field, '1'],
              [field, '2'],
            ],
          },
          { status: 400, reason: 'request.invalid', field },
        ],
      ),
    ]));
});

describe('what the document allows', () => {
  /** Wrong tries are meant to be counted, and sessions to end. */
  const COUNTED = ['login_locks', 'sms_codes', 'sessions', 'refresh_tokens'];
  const isDear = ({ body }: Operation) => ['password', 'current'].some((name) => body?.properties?.[name]);

  test.each(all.filter(({ upload }) => !upload))(
    'is done or refused by $name, never failed at, and what is refused changes nothing',
    async (operation) => {
      const faults: string[] = [];
      const tries = (operation.body ? inBody(walk, operation) : inQuery(operation)).filter(({ ruledOut }) => !ruledOut);
      const chosen = isDear(operation) ? tries.filter((_, at) => at % 8 === 0) : tries;
      await gather(walk, operation, chosen.length);
      let before = await fingerprint(walk.world, COUNTED);
      for (const { what, sent } of chosen) {
        const answer = await walk.send(operation, sent);
        const fault = faultOf(answer, {});
        if (fault) faults.push(`${what}: ${fault}`);
        const after = await fingerprint(walk.world, COUNTED);
        const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
        if (answer.status >= 400 && changed.length > 0) faults.push(`${what}: refused, yet changed ${changed}`);
        if (operation.method === 'GET' && changed.length > 0) faults.push(`${what}: read, yet changed ${changed}`);
        before = after;
      }
      expect(faults).toEqual([]);
    },
  );

  test('is mostly done, so the refusals above are for their reason', async () => {
    const done: string[] = [];
    for (const operation of all) {
      const own = operation.audience === 'customer' && operation.access !== 'anyone' && !operation.path.includes('/sessions');
      if ((await walk.send(operation, own ? { token: walk.owner } : {})).status === 200) done.push(operation.name);
    }
    expect(done.length / all.length).toBeGreaterThan(0.7);
  });
});

describe('an id', () => {
  test('that nobody has is not found', () =>
    refuseAll(walk, withPath, (operation) =>
      Object.entries(operation.inPath)
        .filter(([, schema]) => !schema.enum)
        .map(([field]): Case => [`${field} unknown`, { path: { [field]: newId() } }, { status: 404, reason: 'request.not_found' }]),
    ));

  test('that is someone else’s is not found, to look at or to change', async () => {
    const { world } = walk;
    const other = await aShop(world);
    const theirs = await goods(world, other);
    const sessionsOf = async (audience: string, token: string) => {
      const answer = await walk.world.app.request(`/api/v1/${audience}/sessions`, { headers: { authorization: `Bearer ${token}` } });
      return ((await answer.json()) as { data: { items: { sessionId: string }[] } }).data.items[0]!.sessionId;
    };
    const strangers = { customer: await aShopper(world), merchant: other.tokens, admin: (await aColleague(world)).tokens };
    const { addressId } = await anAddressOf(world, strangers.customer);
    const sessionIds = Object.fromEntries(
      await Promise.all(AUDIENCES.map(async (one) => [one, await sessionsOf(one, strangers[one].accessToken)])),
    ) as Record<string, string>;
    const foreign = ({ audience, inPath }: Operation): Record<string, string> => ({
      ...(inPath.sessionId ? { sessionId: sessionIds[audience]! } : {}),
      ...(inPath.addressId ? { addressId } : {}),
      ...(audience === 'merchant' && inPath.productId ? { productId: theirs.productId } : {}),
      ...(audience === 'merchant' && inPath.skuId ? { skuId: theirs.skus[0]!.skuId } : {}),
    });
    await refuseAll(
      walk,
      withPath.filter((one) => Object.keys(foreign(one)).length > 0),
      (operation) => [['someone else’s', { path: foreign(operation) }, { status: 404, reason: 'request.not_found' }]],
    );
  });
});
