import { shade } from './colour.ts';

/** A piece of SVG drawn on an 800 × 800 sheet; light falls from the top left. */
export type Svg = string;

const short = (value: number) => String(Math.round(value * 10) / 10);

function idOf(text: string): string {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return `c${hash.toString(36)}`;
}

export const oval = (x: number, y: number, rx: number, ry = rx): string =>
  `M${short(x - rx)} ${short(y)}a${short(rx)} ${short(ry)} 0 1 1 ${short(rx * 2)} 0a${short(rx)} ${short(ry)} 0 1 1 ${short(-rx * 2)} 0Z`;

export function box(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`;
}

export const fill = (d: string, colour: string, opacity = 1): Svg =>
  `<path d="${d}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;

export const stroke = (d: string, colour: string, width: number, opacity = 1): Svg =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''}/>`;

export function at(x: number, y: number, art: Svg, scale = 1, turn = 0, flip = false): Svg {
  const size = flip ? `scale(${-scale} ${scale})` : `scale(${scale})`;
  return `<g transform="translate(${short(x)} ${short(y)}) rotate(${short(turn)}) ${size}">${art}</g>`;
}

/** Draws the part of `art` that lies within the outline. */
export function inside(d: string, art: Svg): Svg {
  const id = idOf(d);
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${art}</g>`;
}

/** A shape with weight: its far side, away from the light, is a crescent of shade. */
export function solid(d: string, colour: string, depth = 22, dark = shade(colour)): Svg {
  const lit = `<path d="${d}" fill="${colour}" transform="translate(${short(-depth)} ${short(-depth * 0.7)})"/>`;
  return fill(d, dark) + inside(d, lit);
}

export const dot = (x: number, y: number, r: number, colour: string, opacity = 1): Svg => fill(oval(x, y, r), colour, opacity);

export const gloss = (d: string, width = 18, opacity = 0.5): Svg => stroke(d, '#ffffff', width, opacity);

/** What an object lays on the ground, drawn away from the light. */
export const ground = (x: number, y: number, rx: number, ry = rx * 0.13): Svg =>
  fill(oval(x + rx * 0.1, y, rx * 1.08, ry), '#20352b', 0.08) + fill(oval(x + rx * 0.04, y, rx * 0.9, ry * 0.66), '#20352b', 0.12);

/** The same drawing at several places: [x, y, scale, turn]. */
export const repeat = (art: Svg, places: readonly (readonly [number, number, number?, number?])[]): Svg =>
  places.map(([x, y, scale, turn]) => at(x, y, art, scale, turn)).join('');
