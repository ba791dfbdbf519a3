/** As much of JSON Schema as the document speaks. */
export interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

export interface Field {
  path: (string | number)[];
  schema: Schema;
  required: boolean;
}

/** Whether the document rules the value out; what it does not rule out may still be refused for another reason. */
export function forbids(schema: Schema, value: unknown): boolean {
  if (schema.anyOf) return schema.anyOf.every((one) => forbids(one, value));
  if (schema.allOf?.some((one) => forbids(one, value))) return true;
  if (schema.enum && !schema.enum.includes(value)) return true;
  if (schema.const !== undefined && schema.const !== value) return true;
  if (schema.type && !isOfType(schema.type, value)) return true;
  if (typeof value === 'string') return forbidsText(schema, value);
  if (typeof value === 'number') return value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity);
  if (Array.isArray(value)) return forbidsList(schema, value);
  if (typeof value === 'object' && value !== null) return forbidsObject(schema, value as Record<string, unknown>);
  return false;
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

const forbidsText = (schema: Schema, text: string): boolean =>
  text.length < (schema.minLength ?? 0) ||
  text.length > (schema.maxLength ?? Infinity) ||
  (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text));

const forbidsList = (schema: Schema, list: unknown[]): boolean =>
  list.length < (schema.minItems ?? 0) ||
  list.length > (schema.maxItems ?? Infinity) ||
  list.some((one) => schema.items !== undefined && forbids(schema.items, one));

function forbidsObject(schema: Schema, value: Record<string, unknown>): boolean {
  const known = schema.properties ?? {};
  if (schema.required?.some((name) => value[name] === undefined)) return true;
  return Object.entries(value).some(([name, inner]) =>
    Object.hasOwn(known, name) ? forbids(known[name]!, inner) : schema.additionalProperties === false,
  );
}

const SAMPLES = [
  '一',
  '0123456789abcdefghjk',
  '2040-01-02',
  '2040-06-01T02:00:00.000Z',
  '13800001234',
  '123456',
  '91310000MA1FL00000',
  'Mild-owl-77',
  'abc',
  '1',
  '上海市徐汇区',
];

/** The least the schema asks for, with what is known by name put in; of what it leaves open only lists that are known. */
export function sample(schema: Schema, name: string, known: Record<string, unknown>): unknown {
  const value = known[name];
  if (value !== undefined && !forbids(schema, value)) return value;
  const [choice] = schema.anyOf ?? [];
  if (choice) return sample(choice, name, known);
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.type === 'object') {
    const asked = Object.entries(schema.properties ?? {}).filter(
      ([inner]) => schema.required?.includes(inner) || Array.isArray(known[inner]),
    );
    return Object.fromEntries(asked.map(([inner, below]) => [inner, sample(below, inner, known)]));
  }
  if (schema.type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items!, name, known));
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
  const text = SAMPLES.find((one) => !forbids(schema, one));
  if (text === undefined) throw new Error(`no sample fits ${name}: ${JSON.stringify(schema)}`);
  return text;
}

/** Every field the schema has, however deep; of a list its first item stands for all. */
export function fieldsOf(schema: Schema, path: Field['path'] = []): Field[] {
  const plain = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  const below = (inner: Schema, key: string | number, required: boolean): Field[] => [
    { path: [...path, key], schema: inner, required },
    ...fieldsOf(inner, [...path, key]),
  ];
  if (plain.items) return below(plain.items, 0, true);
  return Object.entries(plain.properties ?? {}).flatMap(([name, inner]) => below(inner, name, plain.required?.includes(name) ?? false));
}

/** The input with one field set, or taken out; what leads to it is made up where it is missing. */
export function withField(root: Schema, input: unknown, path: Field['path'], value: unknown, known: Record<string, unknown>): unknown {
  const [key, ...rest] = path as [string | number, ...Field['path']];
  const plain = root.anyOf?.find(({ type }) => type !== 'null') ?? root;
  const copy = (Array.isArray(input) ? [...input] : { ...(input as object) }) as Record<string | number, unknown>;
  if (rest.length === 0) {
    if (value === undefined) delete copy[key];
    else copy[key] = value;
    return copy;
  }
  const schema = typeof key === 'number' ? plain.items! : plain.properties![key]!;
  const inner = copy[key] ?? (schema.items ? [] : sample(schema, String(key), known));
  copy[key] = withField(schema, inner, rest, value, known);
  return copy;
}
