import { mix, shade, tint } from './colour.ts';
import { leaf } from './parts.ts';
import { at, box, dot, fill, inside, type Svg, solid, stroke } from './pen.ts';

const wall = (paper: string): Svg => fill('M0 0H800V800H0Z', mix(paper, '#ffffff', 0.25));

const counter = (colour: string): Svg =>
  fill('M0 566H800V800H0Z', colour) +
  fill('M0 566H800V588H0Z', tint(colour, 0.35)) +
  stroke('M40 640H190M90 710H260M560 660H720M600 740H760M330 776H470', shade(colour, 0.7), 6, 0.5);

const potted = (colour = '#D98C5F'): Svg =>
  solid(box(-34, -60, 68, 60, 14), colour, 9) +
  [-130, -100, -68, -40].map((turn) => at(0, -56, leaf(78, turn % 20 ? '#5FAF62' : '#4FA35A'), 1, turn)).join('');

function window(frame: string): Svg {
  const pane = box(84, 70, 270, 330, 16);
  const far = fill('M60 330C120 280 180 330 230 300C290 264 330 300 380 290V420H60Z', '#A8D3A0');
  const near = fill('M60 370C140 320 220 380 380 340V420H60Z', '#8CC48B');
  return (
    fill('M354 90L640 566H420L354 470Z', '#ffffff', 0.22) +
    fill(box(70, 56, 298, 358, 22), frame) +
    inside(pane, fill(pane, '#DDF0F7') + dot(150, 140, 44, '#FFE9A8') + far + near) +
    stroke('M219 70V400M84 232H354', frame, 12) +
    fill(box(56, 404, 326, 26, 10), shade(frame, 0.5))
  );
}

/** A stall under a striped awning, with crates behind. */
export function stall(paper: string): Svg {
  const stripe = '#5FAE7B';
  const scallops = Array.from({ length: 9 }, (_, i) => {
    const x = i * 100 - 50;
    return (
      fill(`M${x} 0H${x + 100}V150A50 46 0 0 1 ${x} 150Z`, i % 2 ? stripe : '#FFFDF6') +
      fill(`M${x} 118H${x + 100}V150A50 46 0 0 1 ${x} 150Z`, '#20352b', 0.07)
    );
  }).join('');
  const crate = (x: number, heap: string): Svg =>
    [0, 1, 2, 3, 4].map((i) => dot(x + 34 + i * 44, 436 - (i % 2) * 16, 32, i % 2 ? heap : tint(heap, 0.16))).join('') +
    solid(box(x, 440, 244, 130, 10), '#D9B27C', 12) +
    stroke(`M${x + 10} 484H${x + 226}M${x + 10} 528H${x + 226}`, '#BF9560', 7, 0.7);
  return (
    wall(paper) +
    fill('M0 150H800V220H0Z', '#20352b', 0.05) +
    `<g opacity="0.62">${crate(30, '#EE8F6E') + crate(290, '#A9CB6A') + crate(550, '#F3C65C')}</g>` +
    scallops +
    counter('#E6C79C')
  );
}

/** A kitchen: tiles, a rail with ladles, a bunch of herbs. */
export function kitchen(paper: string): Svg {
  const line = tint(paper, 0.72);
  const tiles = stroke(
    'M0 150H800M0 290H800M0 430H800M130 150V290M400 150V290M670 150V290M0 290M265 290V430M535 290V430M130 430V566M400 430V566M670 430V566M265 0V150M535 0V150',
    line,
    9,
    0.9,
  );
  const ladle = stroke('M0 0V120', '#8C6A4A', 11) + solid('M-34 120H34C34 160 14 172 0 172C-14 172 -34 160 -34 120Z', '#A9B6B9', 8);
  const turner = stroke('M0 0V100', '#8C6A4A', 11) + solid(box(-28, 96, 56, 78, 12), '#A9B6B9', 8);
  const herbs =
    [-40, -18, 4, 26, 46].map((turn) => at(0, 10, leaf(104, turn > 0 ? '#5FAF62' : '#4FA35A', 0.26), 1, 90 + turn)).join('') +
    fill(box(-14, 0, 28, 18, 8), '#D98C5F');
  return (
    wall(paper) +
    tiles +
    fill(box(60, 92, 680, 16, 8), '#A77C51') +
    at(140, 100, ladle) +
    at(236, 100, turner) +
    at(600, 104, herbs) +
    at(700, 100, ladle, 0.9) +
    counter('#E9D9C4')
  );
}

/** A living room: a window, a shelf, a plant. */
export function room(paper: string): Svg {
  const dark = shade(paper, 1.2);
  const shelf = fill(box(470, 250, 260, 20, 8), dark) + fill('M470 258H730V270H470Z', shade(dark));
  return (
    wall(paper) +
    window('#ffffff') +
    shelf +
    at(536, 250, potted()) +
    solid(box(612, 178, 48, 72, 12), tint(dark, 0.35), 8) +
    solid(box(668, 202, 40, 48, 20), tint(dark, 0.55), 6) +
    counter('#E6C79C')
  );
}
