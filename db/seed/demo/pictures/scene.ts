import { shade, tint } from './colour.ts';
import { at, box, dot, fill, inside, type Svg, stroke } from './pen.ts';

export const sheet = (width: number, height: number, art: Svg): Svg =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${art}</svg>`;

const all = (colour: string): Svg => fill('M0 0H800V800H0Z', colour);

/** The picture in lists: the thing alone on its soft ground. */
export const portrait = (art: Svg, paper: string): Svg =>
  sheet(800, 800, all(paper) + dot(372, 372, 324, tint(paper, 0.42)) + at(400, 404, at(-400, -404, art), 1.06));

/** The thing on the counter of the place where it is sold or used. */
export const atHome = (art: Svg, place: Svg): Svg => sheet(800, 800, place + at(400, 650, at(-400, -636, art), 0.8));

/** Near enough to see the skin. */
export function closeUp(art: Svg, paper: string): Svg {
  const deep = shade(paper, 0.45);
  const rays = 'M-60 260L260 -60M-60 460L460 -60M-60 660L660 -60M-60 860L860 -60M140 860L860 140M340 860L860 340M540 860L860 540';
  return sheet(800, 800, all(deep) + stroke(rays, tint(deep, 0.3), 44, 0.5) + at(430, 440, at(-400, -430, art), 1.5));
}

export const roundel = (art: Svg, paper: string): Svg =>
  sheet(200, 200, dot(100, 100, 100, paper) + dot(94, 94, 82, tint(paper, 0.4)) + at(101, 101, at(-400, -408, art), 0.246));

export function sign(art: Svg, paper: string): Svg {
  const board = box(0, 0, 400, 400, 96);
  return sheet(400, 400, fill(board, paper) + inside(board, dot(176, 170, 184, tint(paper, 0.14)) + art));
}
