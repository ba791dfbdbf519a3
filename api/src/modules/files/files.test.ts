import { crc32 } from 'node:zlib';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { files } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../test/harness/ask.ts';
import { aShop, aShopper } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import type { Env } from '../../platform/http/env.ts';
import { mountFiles } from '../../platform/http/files.ts';

let world: World;
let token: string;
beforeAll(async () => {
  world = await openWorld();
  token = (await aShopper(world)).accessToken;
});
afterAll(() => world.close());

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c33' } });

function form(bytes: Uint8Array, field = 'file'): FormData {
  const data = new FormData();
  data.append(field, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }), 'picture.png');
  return data;
}
async function upload(body: string | FormData, headers: Record<string, string> = {}, path = '/api/v1/customer/files', as = token) {
  const whole = new Response(body);
  const type = { 'content-type': whole.headers.get('content-type')! };
  const { status, text } = await ask(world, 'POST', path, { token: as, body: await whole.arrayBuffer(), headers: { ...type, ...headers } });
  return { status, ...(JSON.parse(text) as { data: { fileId: string; url: string; width: number; height: number }; reason: string }) };
}
async function served(path: string): Promise<Response> {
  const app = new Hono<Env>();
  mountFiles(app, world.house.providers.files);
  return app.request(path);
}

/** A PNG whose header promises a size that its few bytes would have to be blown up to. */
async function bomb(width: number, height: number): Promise<Buffer> {
  const bytes = await picture(1, 1).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

describe('a picture', () => {
  test.each(['png', 'jpeg', 'webp'] as const)(
    'in %s is taken, drawn anew as WebP and served for ever under its address',
    async (format) => {
      const answer = await upload(form(await picture(40, 30).toFormat(format).toBuffer()));
      expect(answer).toMatchObject({ status: 200, data: { width: 40, height: 30, url: `/files/${answer.data.fileId}.webp` } });
      const got = await served(answer.data.url);
      expect([got.status, got.headers.get('content-type'), got.headers.get('x-content-type-options')]).toEqual([
        200,
        'image/webp',
        'nosniff',
      ]);
      expect(got.headers.get('cache-control')).toContain('immutable');
      expect(await sharp(Buffer.from(await got.arrayBuffer())).metadata()).toMatchObject({ format: 'webp', width: 40, height: 30 });
    },
  );

  test('stands upright and keeps nothing of what the file said about its owner', async () => {
    const photo = await picture(40, 30)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'someone' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { data } = await upload(form(photo));
    expect(data).toMatchObject({ width: 30, height: 40 });
    const kept = await sharp(Buffer.from(await (await served(data.url)).arrayBuffer())).metadata();
    expect([kept.exif, kept.orientation, kept.xmp]).toEqual([undefined, undefined, undefined]);
  });

  test('is made no longer than 1600 on a side, in proportion', async () => {
    expect((await upload(form(await picture(3200, 800).png().toBuffer()))).data).toMatchObject({ width: 1600, height: 400 });
  });

  test('belongs to the shop when a member uploads it, and to the shopper when they do', async () => {
    const shop = await aShop(world);
    const bytes = await picture(4, 4).png().toBuffer();
    const { data } = await upload(form(bytes), {}, '/api/v1/merchant/files', shop.tokens.accessToken);
    const [row] = await world.house.db.select().from(files).where(eq(files.publicId, data.fileId));
    expect(row).toMatchObject({ ownerKind: 'merchant', ownerId: shop.id });
    const [own] = await world.house.db
      .select()
      .from(files)
      .where(eq(files.publicId, (await upload(form(bytes))).data.fileId));
    expect(own).toMatchObject({ ownerKind: 'customer' });
  });
});

describe('what is no picture of ours', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  test.each([
    ['a HEIC header', async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['a GIF', async () => picture(4, 4).gif().toBuffer()],
    ['a TIFF', async () => picture(4, 4).tiff().toBuffer()],
    ['an AVIF', async () => picture(4, 4).avif().toBuffer()],
    ['an SVG with a script', async () => Buffer.from(svg)],
    ['a web page called picture.png', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PNG cut short', async () => (await picture(400, 400).png().toBuffer()).subarray(0, 200)],
    ['a PNG that would fill the memory', () => bomb(60_000, 60_000)],
    ['a PNG just over the limit', () => bomb(8000, 6300)],
    ['noise', async () => Buffer.alloc(5000, 0xa5)],
  ])('%s is refused, and nothing is kept of it', async (_what, bytes) => {
    const before = await world.house.db.$count(files);
    expect(await upload(form(await bytes()))).toMatchObject({
      status: 400,
      reason: 'files.not_a_picture',
      details: [{ field: 'file', message: '请上传 JPG、PNG 或 WebP 图片' }],
    });
    expect(await world.house.db.$count(files)).toBe(before);
  });

  test('a file over 10 MB is refused for its size, whatever length it claims', async () => {
    const large = form(Buffer.alloc(10_000_001));
    expect(await upload(large)).toMatchObject({ status: 413, reason: 'request.too_large' });
    expect(await upload(form(Buffer.alloc(10)), { 'content-length': '10000001' })).toMatchObject({ status: 413 });
  });

  test.each([
    ['an empty file', () => form(Buffer.alloc(0))],
    ['another field', () => form(Buffer.from('x'), 'picture')],
    [
      'a text where the file should be',
      () => {
        const data = new FormData();
        data.append('file', 'text');
        return data;
      },
    ],
    ['an empty form', () => new FormData()],
  ])('%s is refused with the field', async (_what, body) => {
    expect(await upload(body())).toMatchObject({
      status: 400,
      reason: 'request.invalid',
      details: [{ field: 'file', message: '请选择图片' }],
    });
  });

  test.each([
    ['JSON', '{}', 'application/json', 415],
    ['a form without a boundary', 'x', 'multipart/form-data', 415],
    ['a broken form', 'not a form', 'multipart/form-data; boundary=abc', 400],
  ])('%s is refused', async (_what, body, type, status) => {
    expect(await upload(body, { 'content-type': type })).toMatchObject({ status });
  });
});

test.each([
  '/files/../../etc/passwd',
  '/files/..%2f..%2fetc%2fpasswd',
  '/files/00000000000000000000.webp',
  '/files/0000.webp',
  '/files/%00000000000000000000.webp',
])('%s is not served', async (path) => {
  expect((await served(path)).status).toBe(404);
});

test('the pictures of someone who deletes their account go with them, and nobody else’s', async () => {
  const leaving = await aShopper(world);
  const mine = await upload(form(await picture(8, 8).png().toBuffer()), {}, '/api/v1/customer/files', leaving.accessToken);
  const others = await upload(form(await picture(8, 8).png().toBuffer()));
  await world.as(leaving)(customerIdentity.deleteAccount, { confirm: '注销' });
  await world.drainJobs();
  expect((await served(mine.data.url)).status).toBe(404);
  expect((await served(others.data.url)).status).toBe(200);
  expect(await world.house.db.select().from(files).where(eq(files.publicId, mine.data.fileId))).toEqual([]);
});
