import { mix, shade, tint } from '../colour.ts';
import { cream, green, leaf, star, wood } from '../parts.ts';
import { at, box, dot, fill, gloss, ground, inside, oval, repeat, type Svg, solid, stroke } from '../pen.ts';

const jarOutline =
  'M250 290C250 270 264 256 284 256H516C536 256 550 270 550 290C572 310 584 336 584 370V580C584 616 560 636 528 636H272C240 636 216 616 216 580V370C216 336 228 310 250 290Z';

/** A glass jar seen from the front, filled with whatever `content` draws inside its outline. */
function jar(content: Svg, lid: string): Svg {
  return (
    ground(400, 636, 200) +
    fill(jarOutline, '#F3FAFA', 0.9) +
    inside(jarOutline, content + fill('M540 250H590V640H500C548 560 556 420 540 250Z', '#20352b', 0.12)) +
    solid(box(246, 186, 308, 84, 22), lid, 18) +
    stroke('M262 250H538', shade(lid, 1.4), 6, 0.5) +
    gloss('M248 380V540', 16, 0.6) +
    gloss('M276 208H340', 10, 0.5)
  );
}

const tag = (colour: string, emblem: Svg): Svg => solid(box(276, 392, 248, 168, 28), colour, 12) + at(400, 478, emblem);

const chilli = (colour = '#D63A2E'): Svg =>
  solid('M-70 -26C-40 -50 20 -40 56 4C70 22 74 40 70 54C30 40 -40 40 -74 8C-82 -4 -80 -18 -70 -26Z', colour, 9) +
  stroke('M-72 -14C-88 -22 -96 -34 -98 -48', '#3F8A49', 12) +
  gloss('M-44 -24C-20 -30 6 -22 26 -4', 7, 0.5);

export function chilliSauce(sauce = '#B8371F'): Svg {
  const flecks =
    repeat(fill(oval(0, 0, 12, 7), '#E8693C'), [
      [250, 350, 1, 20],
      [320, 340, 1, -30],
      [460, 352, 1, 40],
      [540, 360, 1, 0],
      [256, 600, 1, 30],
      [340, 610, 1, 0],
      [450, 604, 1, 24],
      [246, 470, 1, 60],
      [550, 500, 1, 40],
    ]) +
    repeat(dot(0, 0, 5, '#F9D976'), [
      [290, 360],
      [400, 350],
      [510, 340],
      [300, 590],
      [500, 616],
      [238, 420],
      [560, 430],
    ]);
  return (
    jar(
      fill('M200 330C300 316 480 344 600 326V650H200Z', sauce) +
        fill('M200 330C300 316 480 344 600 326V350C480 368 300 340 200 354Z', '#D9562F') +
        flecks,
      '#3A3230',
    ) +
    tag(cream, chilli()) +
    at(620, 610, chilli(), 0.9, 10)
  );
}

export function pickles(): Svg {
  const gherkin =
    solid('M-36 -110C-34 -140 34 -140 36 -110C46 -40 46 40 34 110C26 136 -26 136 -34 110C-46 40 -46 -40 -36 -110Z', '#7FA545', 12) +
    repeat(dot(0, 0, 5, '#A9C873'), [
      [-12, -70],
      [14, -30],
      [-10, 10],
      [12, 60],
    ]);
  const content =
    fill('M200 320H600V650H200Z', '#DDE9A6', 0.75) +
    at(270, 500, gherkin, 1, -6) +
    at(356, 490, gherkin, 1.06, 5) +
    at(448, 496, gherkin, 1.02, -4) +
    at(534, 500, gherkin, 1, 6) +
    repeat(chilli('#DF4A35'), [
      [320, 350, 0.46, 30],
      [480, 356, 0.46, -10],
    ]) +
    repeat(dot(0, 0, 9, '#FFF8DF'), [
      [400, 350],
      [260, 346],
      [560, 350],
    ]) +
    at(310, 600, leaf(130, green), 1, -14);
  return (
    jar(content, '#C9583F') +
    fill(
      'M236 176C250 140 330 130 400 132C470 130 550 140 564 176L582 232C560 244 540 226 520 238C500 248 480 228 460 240C440 250 420 230 400 240C380 250 360 230 340 240C320 250 300 228 280 238C260 246 240 244 218 232Z',
      '#C9583F',
    ) +
    stroke('M224 204H576', '#F3E3C4', 12)
  );
}

export function honey(): Svg {
  const hex = (x: number, y: number) => stroke(`M${x} ${y - 34}l30 17v34l-30 17l-30 -17v-34Z`, '#D98E1F', 6, 0.5);
  const bee =
    fill(oval(-10, -36, 20, 30), '#DCEBF2', 0.95) +
    fill(oval(22, -34, 18, 26), '#EEF6FA', 0.95) +
    solid(oval(0, 0, 50, 34), '#F6C23A', 8) +
    inside(oval(0, 0, 50, 34), stroke('M-12 -40V40M16 -40V40', '#4A3524', 13)) +
    dot(-32, -6, 6, '#4A3524');
  const dipper =
    stroke('M0 -140V40', '#B77B43', 14) +
    [0, 1, 2, 3].map((i) => solid(box(-34 + Math.abs(i - 1.5) * 4, 40 + i * 24, 68 - Math.abs(i - 1.5) * 8, 18, 9), '#D79B5A', 8)).join('');
  return (
    jar(
      fill('M200 320C300 304 480 336 600 318V650H200Z', '#F2A72E') +
        fill('M200 320C300 304 480 336 600 318V344C480 362 300 330 200 346Z', '#FBC75A') +
        [hex(250, 590), hex(312, 590), hex(281, 540), hex(560, 580), hex(545, 380), hex(250, 380)].join(''),
      wood,
    ) +
    tag(cream, bee) +
    at(640, 500, dipper, 0.92, 24) +
    star(628, 250, 20)
  );
}

export function soySauce(glass = '#5B2F25'): Svg {
  const d = 'M356 190V290C356 340 276 350 276 420V594C276 622 292 638 320 638H480C508 638 524 622 524 594V420C524 350 444 340 444 290V190Z';
  const bean = at(0, 0, solid('M-40 0C-40 -30 -10 -36 0 -20C10 -36 40 -30 40 0C40 30 14 40 0 40C-14 40 -40 30 -40 0Z', '#E3BE6A', 8));
  return (
    ground(400, 638, 160) +
    solid(d, glass, 22) +
    solid(box(340, 136, 120, 70, 16), '#C2402F', 12) +
    fill('M356 260H444V290H356Z', '#C2402F') +
    solid(box(276, 430, 248, 150, 0), '#F6E7C8', 12) +
    fill('M276 430H524V448H276ZM276 562H524V580H276Z', '#C2402F') +
    at(372, 510, bean, 0.8, -14) +
    at(430, 500, bean, 0.8, 18) +
    gloss('M300 410C304 390 320 374 340 362', 12, 0.4) +
    gloss('M374 210V290', 9, 0.4) +
    at(600, 600, dish(glass), 1)
  );
}

const dish = (colour: string): Svg =>
  ground(0, 38, 80) +
  solid('M-84 -8C-76 40 -40 44 0 44C40 44 76 40 84 -8Z', '#F3F7F8', 10) +
  fill(oval(0, -8, 84, 24), '#FFFFFF') +
  fill(oval(0, -6, 70, 17), mix(colour, '#000000', 0.1)) +
  stroke('M-46 -10C-34 -16 -20 -18 -8 -18', tint(colour, 0.5), 5);
