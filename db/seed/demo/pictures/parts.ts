import { shade, tint } from './colour.ts';
import { dot, fill, oval, type Svg, solid, stroke } from './pen.ts';

export const green = '#4FA35A';
export const deepGreen = '#2F7D4A';
export const wood = '#C98F57';
export const stem = '#7B5334';
export const cream = '#FFF6E6';

/** A leaf growing to the right from the origin: a lit upper half, a shaded lower half and its veins. */
export function leaf(length: number, colour = green, width = 0.34): Svg {
  const [l, w] = [length, length * width];
  const upper = `M0 0C${l * 0.2} ${-w * 1.25} ${l * 0.72} ${-w * 1.2} ${l} 0Z`;
  const lower = `M0 0C${l * 0.24} ${w * 0.95} ${l * 0.76} ${w * 0.9} ${l} 0Z`;
  const veins = [0.3, 0.5, 0.7].map((t) => `M${l * t} 0L${l * (t + 0.13)} ${-w * 0.46}M${l * t} 0L${l * (t + 0.13)} ${w * 0.38}`).join('');
  return (
    fill(upper, tint(colour, 0.12)) +
    fill(lower, shade(colour)) +
    stroke(veins, shade(colour, 1.4), length * 0.018, 0.35) +
    stroke(`M0 0Q${l * 0.5} ${-w * 0.06} ${l * 0.94} 0`, tint(colour, 0.45), length * 0.028)
  );
}

export const sprig = (colour = green): Svg =>
  stroke('M0 0C30 -40 40 -90 36 -150', shade(colour), 7) +
  `<g transform="translate(36 -150) rotate(-84)">${leaf(70, colour)}</g>` +
  `<g transform="translate(36 -104) rotate(-28)">${leaf(64, colour)}</g>` +
  `<g transform="translate(34 -92) rotate(-150)">${leaf(64, colour)}</g>` +
  `<g transform="translate(24 -46) rotate(-20)">${leaf(58, colour)}</g>` +
  `<g transform="translate(20 -36) rotate(-158)">${leaf(58, colour)}</g>`;

export const steam = (x: number, y: number, size = 1): Svg =>
  [-56, 0, 56]
    .map((dx, i) => {
      const [left, top] = [x + dx * size, y - (i === 1 ? 26 : 0) * size];
      return stroke(`M${left} ${top}c${-26 * size} ${-30 * size} ${26 * size} ${-52 * size} 0 ${-86 * size}`, '#ffffff', 13 * size, 0.85);
    })
    .join('');

export const plate = (x: number, y: number, rx: number, colour = '#ffffff'): Svg =>
  solid(oval(x, y + rx * 0.06, rx, rx * 0.34), shade(colour, 0.8), 0) +
  fill(oval(x, y, rx, rx * 0.34), colour) +
  fill(oval(x, y + rx * 0.01, rx * 0.74, rx * 0.23), shade(colour, 0.45));

export const star = (x: number, y: number, r: number, colour = '#ffffff', opacity = 0.9): Svg =>
  fill(
    `M${x} ${y - r}Q${x + r * 0.14} ${y - r * 0.14} ${x + r} ${y}Q${x + r * 0.14} ${y + r * 0.14} ${x} ${y + r}Q${x - r * 0.14} ${y + r * 0.14} ${x - r} ${y}Q${x - r * 0.14} ${y - r * 0.14} ${x} ${y - r}Z`,
    colour,
    opacity,
  );

export const bubble = (x: number, y: number, r: number): Svg =>
  dot(x, y, r, '#ffffff', 0.55) +
  stroke(`M${x - r * 0.55} ${y - r * 0.1}A${r * 0.58} ${r * 0.58} 0 0 1 ${x - r * 0.05} ${y - r * 0.56}`, '#ffffff', r * 0.2);
