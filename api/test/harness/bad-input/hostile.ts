import type { Operation } from './operations.ts';
import { fieldsOf, forbids, type Schema, withField } from './schema.ts';
import type { Sent, Walk } from './walk.ts';

/** One field with one value, and whether the document rules that out. */
export interface Try {
  what: string;
  field: string;
  ruledOut: boolean;
  sent: Sent;
}

const LONG = 'x'.repeat(10_000);
const NOBODYS_ID = '0'.repeat(20);
const TEXTS = [
  '',
  ' ',
  '0',
  NOBODYS_ID,
  LONG,
  '１２３４５６',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '%_\\',
  '__proto__',
  '👨‍👩‍👧\u202e',
];
const DAYS = ['0000-01-01', '1899-12-31', '2026-02-30', '2099-12-31', '9999-12-31'];
const NUMBERS = [0, -1, 1.5, 2 ** 53 - 1, 2 ** 53, 1e308];
const LISTS = [[], [null], [[]], Array(1000).fill('x')];
const OBJECTS = [{}, { a: 1 }, { $ne: null }];
const IN_BODY: unknown[] = [undefined, null, true, ...NUMBERS, ...TEXTS, ...DAYS, ...LISTS, ...OBJECTS];
const WRITTEN = ['abc', '-1', '0', '1.5', '101', '1000', '1001', '9007199254740992', '1e308', 'NaN', 'Infinity', 'true', '9'.repeat(15)];
const IN_QUERY = [...WRITTEN, ...DAYS, ...TEXTS.filter((text) => text !== '')];

export const say = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

/** Every field of a body, however deep, with every hostile value. */
export const inBody = ({ valid, known }: Walk, operation: Operation): Try[] =>
  fieldsOf(operation.body!).flatMap(({ path, schema, required }) =>
    IN_BODY.filter((value) => value !== undefined || typeof path.at(-1) === 'string').map((value) => ({
      what: `${path.join('.')} = ${say(value)}`,
      field: path.join('.'),
      ruledOut: value === undefined ? required : forbids(schema, value),
      sent: { body: withField(operation.body!, valid(operation), path, value, known) },
    })),
  );

/** Every field of a query with every hostile text. */
export const inQuery = (operation: Operation): Try[] =>
  Object.entries(operation.query?.properties ?? {}).flatMap(([field, schema]) =>
    IN_QUERY.map((text) => ({
      what: `${field}=${text.slice(0, 60)}`,
      field,
      ruledOut: forbids(schema, asRead(schema, text)),
      sent: { query: [[field, text]] },
    })),
  );

const asRead = (schema: Schema, text: string): unknown => (schema.type === 'integer' ? Number(text) : text);
