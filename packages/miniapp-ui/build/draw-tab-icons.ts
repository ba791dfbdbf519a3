import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

const side = 81;
const resting = '#5C6660';
const chosen = '#0B7A3E';

/** Outlines on a 24-unit grid; the chosen face fills the first shape. */
const outlines: Record<string, string[]> = {
  home: ['M4 10.5 12 4l8 6.5V20H4z', 'M9.5 20v-6h5v6'],
  category: ['M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4z', 'M13 13h7v7h-7z'],
  cart: ['M6 7h15l-2 9H8z', 'M2.5 4H5l3 12M9.5 20h.01M17.5 20h.01'],
  goods: ['M4 8l8-4 8 4v9l-8 4-8-4z', 'M4 8l8 4 8-4M12 12v9'],
  orders: ['M6 3h12v18l-3-2-3 2-3-2-3 2z', 'M9 8h6M9 12h6'],
  me: ['M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.5c.6-4 3.6-6 8-6s7.4 2 8 6z'],
};

const apps: Record<string, string[]> = {
  'customer-miniapp': ['home', 'category', 'cart', 'me'],
  'merchant-miniapp': ['orders', 'goods', 'me'],
};

function svg(name: string, active: boolean): string {
  const [body = '', ...details] = outlines[name] ?? [];
  const colour = active ? chosen : resting;
  const fill = active ? colour : 'none';
  const detailColour = active ? '#FFFFFF' : colour;
  const detail = details
    .map((d) => `<path d="${d}" fill="none" stroke="${name === 'category' || name === 'cart' ? colour : detailColour}"/>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"><path d="${body}" fill="${fill}" stroke="${colour}"/>${detail}</svg>`;
}

for (const [app, names] of Object.entries(apps)) {
  const dir = path.resolve(import.meta.dirname, '../../../apps', app, 'src/assets/tab');
  await mkdir(dir, { recursive: true });
  for (const name of names) {
    for (const active of [false, true]) {
      const file = path.join(dir, active ? `${name}-active.png` : `${name}.png`);
      await sharp(Buffer.from(svg(name, active)), { density: 288 })
        .resize(side, side)
        .png({ palette: true })
        .toFile(file);
    }
  }
}
