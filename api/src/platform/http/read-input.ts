import type { FieldError } from '@lintuan/contracts/wire/envelope';
import type { Context as HonoContext } from 'hono';
import { z } from 'zod';
import { zhCN } from 'zod/locales';
import { refuse } from '../errors/app-error.ts';

// Schemas carry their own words; what they leave to the library is said in Chinese too.
z.config(zhCN());

const JSON_LIMIT = 1_000_000;
export const UPLOAD_LIMIT = 10_000_000;

/** Path, then query or body, as one flat record. */
export async function readInput(c: HonoContext): Promise<Record<string, unknown>> {
  const method = c.req.method;
  const rest = ['GET', 'HEAD', 'DELETE'].includes(method) ? readQuery(c) : await readJson(c);
  const inPath = c.req.param();
  const repeated = Object.keys(rest).filter((name) => name in inPath);
  if (repeated.length > 0) throw refuse('request.invalid', { details: repeated.map((field) => ({ field, message: '已在地址中' })) });
  const input = { ...rest, ...inPath };
  refuseUnstorable(input);
  return input;
}

function readQuery(c: HonoContext): Record<string, unknown> {
  const query = new URL(c.req.url).searchParams;
  const input: Record<string, unknown> = {};
  for (const [name, value] of query) {
    if (Object.hasOwn(input, name)) throw refuse('request.invalid', { details: [{ field: name, message: '重复填写' }] });
    if (value !== '') Object.defineProperty(input, name, { value, enumerable: true });
  }
  return input;
}

const strictly = new TextDecoder('utf-8', { fatal: true });

async function readJson(c: HonoContext): Promise<Record<string, unknown>> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) throw refuse('request.wrong_content_type');
  const bytes = await readBody(c, JSON_LIMIT);
  let body: unknown;
  try {
    body = JSON.parse(strictly.decode(bytes));
  } catch {
    throw refuse('request.broken_json');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refuse('request.broken_json');
  return body as Record<string, unknown>;
}

/** Reads at most `limit` bytes, whatever the content-length claims. */
export async function readBody(c: HonoContext, limit: number): Promise<Buffer> {
  const promised = c.req.header('content-length');
  if (Number(promised ?? 0) > limit) throw refuse('request.too_large');
  if (promised !== undefined) return readWhole(c, limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw refuse('request.too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Where a length is given the server hands on no more than that, and reading at once is far cheaper than by stream. */
async function readWhole(c: HonoContext, limit: number): Promise<Buffer> {
  const whole = Buffer.from(await c.req.raw.arrayBuffer());
  if (whole.byteLength > limit) throw refuse('request.too_large');
  return whole;
}

/** Postgres stores neither NUL nor half a surrogate pair: such text is refused before it gets there. */
function refuseUnstorable(input: Record<string, unknown>): void {
  const walk = (value: unknown, field: string, depth: number): void => {
    if (depth > 12) throw refuse('request.invalid', { details: [{ field, message: '层级太深' }] });
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) {
      throw refuse('request.invalid', { details: [{ field, message: '含有无法识别的字符' }] });
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) walk(inner, field ? `${field}.${name}` : name, depth + 1);
  };
  walk(input, '', 0);
}

export function checkInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.flatMap(fieldErrors);
  throw refuse('request.invalid', { details, ...(details[0] ? { message: details[0].message } : {}) });
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: field ? `${field}.${key}` : key, message: '不认识的内容' }));
  return [{ field, message: issue.message }];
}
