import type { DemoProduct } from '../catalogue/types.ts';
import { type Drawing, drawings } from './drawings.ts';
import type { Svg } from './pen.ts';
import { kitchen, room, stall } from './places.ts';
import { atHome, closeUp, portrait } from './scene.ts';

const places: Readonly<Record<string, (paper: string) => Svg>> = { xiansheng: stall, apo: kitchen, haowu: room };

function drawingOf({ key }: Pick<DemoProduct, 'key'>): Drawing {
  const drawing = drawings[key];
  if (!drawing) throw new Error(`${key} has no drawing`);
  return drawing;
}

const inOwnColour = ({ art, colours = {} }: Drawing): Svg => art(Object.values(colours)[0]);

export function drawProduct(product: Pick<DemoProduct, 'key'>): Svg {
  const drawing = drawingOf(product);
  return portrait(inOwnColour(drawing), drawing.paper);
}

/** A gallery of three: alone on its ground, where it is at home, and near enough to touch. */
export function drawGallery(product: Pick<DemoProduct, 'key' | 'merchant'>): Svg[] {
  const drawing = drawingOf(product);
  const art = inOwnColour(drawing);
  const place = places[product.merchant] ?? room;
  return [portrait(art, drawing.paper), atHome(art, place(drawing.paper)), closeUp(art, drawing.paper)];
}

/** The product in every colour it is sold in. */
export function drawColours(product: Pick<DemoProduct, 'key'>): { colour: string; svg: Svg }[] {
  const { art, paper, colours = {} } = drawingOf(product);
  return Object.entries(colours).map(([colour, hex]) => ({ colour, svg: portrait(art(hex), paper) }));
}
