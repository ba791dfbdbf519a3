import { inflateSync } from 'node:zlib';
import qrcode from 'qrcode';
import { expect, test } from 'vitest';
import { type Json, MERCHANT, SHOP, startWorld, type World } from './harness.ts';

const PATH = '/wxa/getwxacodeunlimit';
const GOOD = { scene: 'g=Ab12&u=9', page: 'pages/group/group' };

async function draw(world: World, body: Json, app = SHOP) {
  const response = await world.send(PATH, JSON.stringify(body), { access_token: await world.tokenOf(app) });
  const isPicture = response.headers.get('content-type') === 'image/png';
  return isPicture ? readPng(Buffer.from(await response.arrayBuffer())) : ((await response.json()) as Json);
}

function readPng(png: Buffer) {
  const width = png.readUInt32BE(16);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  const at = (x: number, y: number) => [...rows.subarray(y * (width * 4 + 1) + 1 + x * 4).subarray(0, 4)];
  return { width, at };
}

test('the picture carries a QR of the page and the scene, module by module', async () => {
  const picture = await draw(await startWorld(), { ...GOOD, width: 600, line_color: { r: '11', g: 122, b: 62 } });
  if (!('at' in picture) || typeof picture.at !== 'function') throw new Error('no picture came');
  const { modules } = qrcode.create('pages/group/group?scene=g%3DAb12%26u%3D9', { errorCorrectionLevel: 'M' });
  const size = Math.floor((600 * 0.58) / modules.size);
  const start = Math.floor((600 - size * modules.size) / 2);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      const dot = picture.at(start + column * size + 1, start + row * size + 1);
      expect(dot).toEqual(modules.get(row, column) ? [11, 122, 62, 255] : [255, 255, 255, 255]);
    }
  }
});

test('a hyaline code has a transparent ground, and the default width is 430', async () => {
  const picture = await draw(await startWorld(), { ...GOOD, is_hyaline: true });
  if (!('at' in picture) || typeof picture.at !== 'function') throw new Error('no picture came');
  expect(picture.width).toBe(430);
  expect(picture.at(0, 0)).toEqual([255, 255, 255, 0]);
});

test.each([
  ['a scene of 33 characters', { ...GOOD, scene: 'a'.repeat(33) }, 40169],
  ['no scene', { page: GOOD.page }, 40169],
  ['a percent sign in the scene', { ...GOOD, scene: 'a%20' }, 40169],
  ['Chinese in the scene', { ...GOOD, scene: '团' }, 40169],
  ['a leading slash', { ...GOOD, page: '/pages/group/group' }, 41030],
  ['a query in the page', { ...GOOD, page: 'pages/group/group?id=1' }, 41030],
  ['a page that is not published', { ...GOOD, page: 'pages/new/new' }, 41030],
  ['a width below 280', { ...GOOD, width: 279 }, 40097],
  ['a width above 1280', { ...GOOD, width: 1281 }, 40097],
  ['an unknown version', { ...GOOD, env_version: 'beta' }, 40097],
  ['a colour out of range', { ...GOOD, line_color: { r: 256 } }, 40097],
  ['a check_path that is no boolean', { ...GOOD, check_path: 'false' }, 47001],
])('%s is refused with its own code', async (_, body, errcode) => {
  expect(await draw(await startWorld(), body)).toMatchObject({ errcode });
});

test.each([
  ['a scene of 32 characters out of the whole allowed set', { scene: "09azAZ!#$&'()*+,/:;=?@-._~012345" }, SHOP],
  ['an unpublished page when the check is off', { ...GOOD, page: 'pages/new/new', check_path: false }, SHOP],
  ['any page of an app whose pages are not listed', { ...GOOD, page: 'pages/new/new' }, MERCHANT],
])('%s is drawn', async (_, body, app) => {
  expect(await draw(await startWorld(), body, app)).toMatchObject({ width: 430 });
});
