import { describe, expect, it } from 'vitest';
import { demoCategories, demoMerchants, demoProducts } from '../catalogue/index.ts';
import { drawProduct } from './draw-product.ts';
import { drawings } from './drawings.ts';
import { sketchDemoPictures } from './index.ts';
import { renderPicture } from './render-picture.ts';

const sketches = sketchDemoPictures();
const named = new Set(sketches.map((sketch) => sketch.name));

describe('the demo pictures', () => {
  it('give every product a gallery of three, every category an icon and every shop a logo', () => {
    for (const { key } of demoProducts) for (const place of [1, 2, 3]) expect(named).toContain(`product:${key}:${place}`);
    for (const { key } of demoCategories) expect(named).toContain(`category:${key}`);
    for (const { key } of demoMerchants) expect(named).toContain(`merchant:${key}`);
  });

  it('show every colour a product is sold in, and none it is not', () => {
    const sold = demoProducts.flatMap(({ key, specs }) =>
      specs.filter((spec) => spec.name === '颜色').flatMap((spec) => spec.values.map((value) => `colour:${key}:${value}`)),
    );
    expect([...named].filter((name) => name.startsWith('colour:')).sort()).toEqual(sold.sort());
  });

  it('are named once each, and no two products look the same', () => {
    expect(named.size).toBe(sketches.length);
    expect(new Set(demoProducts.map(drawProduct)).size).toBe(demoProducts.length);
  });

  it('draw no product that is not in the catalogue', () => {
    expect(Object.keys(drawings).sort()).toEqual(demoProducts.map((product) => product.key).sort());
  });

  it('hold no text and no number that went wrong', () => {
    for (const { svg } of sketches) expect(svg).not.toMatch(/<text|NaN|undefined|Infinity/);
  });

  it('come out as webp in the asked width, square for a product', async () => {
    const { data, info } = await renderPicture(drawProduct({ key: demoProducts[0]!.key }), { width: 320, format: 'webp' });
    expect(data.subarray(8, 12).toString()).toBe('WEBP');
    expect(info).toMatchObject({ width: 320, height: 320 });
  });
});
