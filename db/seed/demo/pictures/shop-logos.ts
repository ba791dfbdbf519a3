import type { DemoMerchant } from '../catalogue/types.ts';
import { apple } from './motifs/orchard.ts';
import { cream, green, leaf } from './parts.ts';
import { at, box, dot, fill, gloss, inside, oval, type Svg, solid, stroke } from './pen.ts';
import { sign } from './scene.ts';

function basket(): Svg {
  const weave = 'M86 210H314L290 322C288 332 280 338 270 338H130C120 338 112 332 110 322Z';
  return (
    at(126, 216, leaf(120, '#8CCB6A', 0.36), 1, -78) +
    at(150, 216, leaf(128, '#6DB95F', 0.36), 1, -104) +
    at(200, 174, at(-400, -430, apple()), 0.3) +
    at(262, 216, leaf(126, '#8CCB6A', 0.36), 1, -62) +
    at(280, 220, leaf(96, '#6DB95F', 0.36), 1, -34) +
    solid(weave, cream, 16, '#E9D3AC') +
    inside(weave, stroke('M80 250H320M80 290H320M150 200V340M200 200V340M250 200V340', '#DDBF8C', 7)) +
    solid(box(72, 194, 256, 34, 17), '#FFFDF6', 8, '#E9D3AC')
  );
}

function granny(): Svg {
  const hair = '#D9D5D2';
  return (
    solid(oval(200, 92, 46, 40), hair, 10) +
    solid('M84 400C84 330 130 300 200 300C270 300 316 330 316 400Z', '#FFF3DC', 14, '#E8CFA6') +
    fill('M160 300L200 344L240 300Z', '#7FB58C') +
    solid('M92 220C84 140 130 104 200 104C270 104 316 140 308 220C300 240 100 240 92 220Z', hair, 14) +
    solid(oval(200, 222, 92, 92), '#F6CBA5', 16) +
    fill('M108 206C112 152 150 128 200 128C250 128 288 152 292 206C262 196 224 180 200 156C176 180 138 196 108 206Z', hair) +
    stroke(oval(162, 226, 30, 28), '#7A4A36', 7) +
    stroke(oval(238, 226, 30, 28), '#7A4A36', 7) +
    stroke('M192 222Q200 216 208 222', '#7A4A36', 7) +
    stroke('M150 230Q162 218 174 230M226 230Q238 218 250 230M168 266Q200 296 232 266', '#5A3526', 7) +
    dot(132, 258, 15, '#EE9A86', 0.6) +
    dot(268, 258, 15, '#EE9A86', 0.6)
  );
}

function bulb(): Svg {
  const glass =
    'M200 70C266 70 310 116 310 176C310 222 284 246 262 274C254 286 250 296 250 306H150C150 296 146 286 138 274C116 246 90 222 90 176C90 116 134 70 200 70Z';
  return (
    solid(glass, '#FFE9A8', 20, '#F3CC6A') +
    stroke('M200 300V216', '#5E9E7A', 12) +
    at(200, 232, leaf(84, green, 0.4), 1, -46) +
    at(200, 244, leaf(78, '#5FAF62', 0.4), 1, -138) +
    solid(box(146, 300, 108, 26, 13), '#F6F8F7', 8, '#C9D6D3') +
    solid(box(154, 328, 92, 24, 12), '#F6F8F7', 8, '#C9D6D3') +
    fill('M172 354H228C224 370 214 376 200 376C186 376 176 370 172 354Z', '#C9D6D3') +
    gloss('M120 170C122 134 142 112 168 102', 14, 0.8)
  );
}

const logos: Readonly<Record<string, Svg>> = {
  xiansheng: sign(basket(), '#2F8A57'),
  apo: sign(granny(), '#D9784A'),
  haowu: sign(bulb(), '#3E7C96'),
};

export function drawShopLogo({ key }: Pick<DemoMerchant, 'key'>): Svg {
  const logo = logos[key];
  if (!logo) throw new Error(`${key} has no logo`);
  return logo;
}
