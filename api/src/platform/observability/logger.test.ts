import { beforeEach, expect, test } from 'vitest';
import { createLogger } from './logger.ts';

let lines: string[] = [];
beforeEach(() => {
  lines = [];
});
const log = createLogger('info', { write: (line) => void lines.push(line) });
const written = () => lines.map((line) => JSON.parse(line));

const secrets = {
  password: 'A-quiet-lane-7',
  phone: '13812345678',
  code: '428193',
  accessToken: 'eyJhbGciOi',
  refreshToken: 'r3fr3sh',
  authorization: 'Bearer eyJ',
  totp: '771204',
};

test('secrets and personal fields are cut out wherever in a line they stand, and the rest is left', () => {
  log.info({ ...secrets, requestId: 'one' });
  log.info({ input: secrets, deeper: { list: [{ body: secrets }, { at: new Date(0), count: 3 }] } }, 'said');
  for (const value of Object.values(secrets)) expect(lines.join()).not.toContain(value);
  expect(written()[0]).toMatchObject({ requestId: 'one', phone: '***', totp: '***' });
  expect(written()[1]).toMatchObject({ msg: 'said', deeper: { list: [{}, { at: '1970-01-01T00:00:00.000Z', count: 3 }] } });
});

test('a failed query shows its statement, its code and the constraint, and none of its parameters', () => {
  const cause = Object.assign(new Error('duplicate key value'), {
    code: '23505',
    constraint: 'brands_name',
    detail: 'Key (name)=(王小明)',
  });
  const error = Object.assign(
    new Error('Failed query: insert into t values ($1, $2)\nparams: 13812345678,first line\nsecond line', { cause }),
    {
      params: ['13812345678'],
    },
  );
  log.error({ error, requestId: 'one' }, 'request failed');
  for (const value of ['13812345678', 'first line', 'second line', '王小明']) expect(lines.join()).not.toContain(value);
  expect(written()[0]).toMatchObject({
    msg: 'request failed',
    error: { message: 'Failed query: insert into t values ($1, $2)', cause: { code: '23505', constraint: 'brands_name' } },
  });
  expect(written()[0].error.stack).toContain('logger.test.ts');
});

test('something that points back at itself does not stop a line from being written', () => {
  const round: Record<string, unknown> = { name: 'round' };
  round.self = round;
  log.info({ round });
  expect(written()[0].round.name).toBe('round');
});
