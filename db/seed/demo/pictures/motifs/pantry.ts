import { shade, tint } from '../colour.ts';
import { cream, green, leaf, plate, steam, wood } from '../parts.ts';
import { at, box, dot, fill, gloss, ground, inside, oval, repeat, type Svg, solid, stroke } from '../pen.ts';

export function riceBag(cloth = '#F1E3C8'): Svg {
  const bag = 'M250 300C214 380 190 480 206 580C212 620 236 636 280 636H520C564 636 588 620 594 580C610 480 586 380 550 300Z';
  const ear =
    stroke('M0 120C0 40 6 -30 30 -110', '#C9A23A', 8) +
    repeat(fill('M0 0C14 -10 16 -34 4 -48C-10 -36 -12 -12 0 0Z', '#E3BB4E'), [
      [4, 20, 1, 34],
      [0, 30, 1, -40],
      [8, -24, 1, 34],
      [4, -14, 1, -40],
      [18, -64, 1, 34],
      [12, -54, 1, -34],
      [30, -104, 1, 20],
    ]);
  const grains = repeat(fill(oval(0, 0, 15, 7), '#FFFFFF') + fill(oval(3, 3, 12, 4), '#E6E0D2'), [
    [180, 622, 1, -20],
    [222, 640, 1, 12],
    [150, 644, 1, 40],
    [600, 640, 1, -30],
    [640, 624, 1, 14],
    [570, 652, 1, 30],
    [668, 646, 1, -12],
  ]);
  return (
    ground(400, 636, 230) +
    fill('M262 300C240 250 220 220 236 190C290 210 320 190 400 196C480 190 510 210 564 190C580 220 560 250 538 300Z', shade(cloth, 0.6)) +
    fill('M280 296C268 256 260 236 272 214C320 226 350 214 400 218C450 214 480 226 528 214C540 236 532 256 520 296Z', tint(cloth, 0.4)) +
    solid(bag, cloth, 30) +
    stroke('M244 306C320 326 480 326 556 306', '#B8474A', 20) +
    fill('M540 312C580 330 590 370 580 396L556 380L544 402C548 370 540 340 528 322Z', '#A33C42') +
    dot(400, 470, 96, '#FFFFFF', 0.75) +
    at(376, 480, ear, 0.8, -6) +
    at(424, 480, ear, 0.8, 14, true) +
    grains +
    gloss('M252 400C236 450 228 500 232 546', 14, 0.5)
  );
}

export function oilBottle(oil = '#F2B632'): Svg {
  const d = 'M340 250C340 290 250 310 250 380V590C250 622 268 638 300 638H500C532 638 550 622 550 590V380C550 310 460 290 460 250V214H340Z';
  return (
    ground(400, 638, 180) +
    fill(d, '#FBE7B0') +
    inside(
      d,
      fill('M240 350C320 336 480 364 560 346V650H240Z', oil) +
        fill('M240 350C320 336 480 364 560 346V372C480 388 320 360 240 376Z', tint(oil, 0.35)) +
        fill('M512 200H560V650H496C516 560 520 420 512 200Z', shade(oil), 0.65),
    ) +
    solid(box(328, 148, 144, 76, 18), '#3C8F54', 16) +
    stroke('M352 170V206M384 170V206M416 170V206', '#ffffff', 6, 0.35) +
    solid(box(290, 420, 220, 150, 24), cream, 14) +
    flower(400, 496) +
    gloss('M278 400V560', 15, 0.6) +
    gloss('M362 246C360 270 344 288 322 306', 10, 0.6)
  );
}

const flower = (x: number, y: number): Svg =>
  at(
    x,
    y,
    [45, 135, 225, 315].map((turn) => at(0, 0, fill('M0 0C-34 -20 -30 -64 0 -64C30 -64 34 -20 0 0Z', '#F4C430'), 0.9, turn)).join('') +
      dot(0, 0, 12, '#D98E1F') +
      at(-8, 44, leaf(60, green), 1, 160) +
      at(8, 44, leaf(60, green), 1, 20),
  );

export function noodleNests(dough = '#F3DFAE'): Svg {
  const strands = [0, 1, 2, 3, 4, 5, 6]
    .map((i) =>
      stroke(
        `M${-150 + i * 18} ${30 - i * 4}C${-120 + i * 20} ${-110 + i * 14} ${120 - i * 20} ${-110 + i * 14} ${150 - i * 18} ${30 - i * 4}C${120 - i * 20} ${100 - i * 12} ${-120 + i * 20} ${100 - i * 12} ${-150 + i * 18} ${30 - i * 4}`,
        i % 2 ? dough : shade(dough, 0.9),
        15,
      ),
    )
    .join('');
  const nest = fill(oval(0, 20, 160, 84), shade(dough, 1.4)) + strands;
  return (
    ground(400, 622, 250) +
    solid(box(150, 560, 500, 54, 24), wood, 0) +
    fill(box(150, 556, 500, 38, 19), tint(wood, 0.18)) +
    at(400, 380, nest, 0.98) +
    at(280, 490, nest, 0.94, -6) +
    at(528, 496, nest, 0.94, 6) +
    repeat(dot(0, 0, 6, '#ffffff', 0.9), [
      [200, 576],
      [240, 584],
      [560, 578],
      [610, 570],
      [400, 586],
    ]) +
    at(600, 330, wheat(), 0.9, 24)
  );
}

const wheat = (): Svg =>
  stroke('M0 120C-6 40 0 -20 6 -100', '#C9A23A', 8) +
  repeat(fill('M0 0C18 -12 20 -42 4 -60C-14 -44 -14 -14 0 0Z', '#E3BB4E'), [
    [0, 0, 1, 36],
    [0, 6, 1, -36],
    [2, -44, 1, 36],
    [2, -38, 1, -36],
    [6, -86, 1, 30],
    [4, -80, 1, -30],
    [8, -120, 1, 4],
  ]);

function bowl(colour: string, band: string): Svg {
  const d = 'M170 420H630C630 520 560 596 490 610V626H310V610C240 596 170 520 170 420Z';
  return (
    ground(400, 628, 170) +
    solid(d, colour, 26) +
    inside(d, stroke('M160 474C300 492 500 492 640 474', band, 22, 0.9)) +
    gloss('M210 462C222 514 250 552 284 576', 16, 0.5)
  );
}

export function noodleBowl(colour = '#3F7FA6'): Svg {
  const strands = [0, 1, 2, 3, 4]
    .map((i) =>
      stroke(
        `M${230 + i * 24} ${408 + i * 5}C${290 + i * 20} ${372 + i * 9} ${480 - i * 10} ${374 + i * 9} ${560 - i * 18} ${410 + i * 4}`,
        i % 2 ? '#F6DFA4' : '#EBC67A',
        14,
      ),
    )
    .join('');
  const egg =
    fill(oval(0, 0, 62, 44), '#FFFFFF') +
    fill(oval(0, 2, 58, 38), '#FFF8EA') +
    fill(oval(-2, 0, 30, 24), '#F39A2E') +
    gloss('M-18 -6C-14 -12 -8 -16 0 -16', 6, 0.7);
  return (
    bowl(colour, '#ffffff') +
    solid(oval(400, 420, 232, 62), tint(colour, 0.25), 0) +
    fill(oval(400, 424, 210, 50), '#A8602F') +
    strands +
    at(320, 404, egg, 1, -8) +
    repeat(fill('M-34 -6H34L26 8H-26Z', '#5FAF62') + fill('M-34 -6H0V8H-26Z', '#86C678'), [
      [450, 390, 1, 30],
      [476, 414, 1, -20],
      [430, 428, 0.9, 8],
    ]) +
    at(520, 398, at(0, 0, leaf(90, green), 1, 200)) +
    stroke('M470 380L660 190M500 392L690 226', '#8C5A36', 14) +
    steam(330, 330, 0.9)
  );
}

export function dumplings(dough = '#FFF3DA'): Svg {
  const one =
    solid('M-118 40C-124 -30 -60 -84 0 -84C60 -84 124 -30 118 40C110 66 -110 66 -118 40Z', dough, 18, '#EBCF9C') +
    stroke('M-108 6C-96 -50 -46 -86 0 -86C46 -86 96 -50 108 6', '#F6DFB2', 20) +
    stroke('M-84 -28L-66 -10M-52 -58L-40 -36M-8 -70L-6 -46M38 -64L30 -40M76 -38L60 -18', '#DDBB80', 7) +
    gloss('M-84 34C-88 20 -84 6 -78 -4', 10, 0.8);
  return (
    ground(400, 606, 250) +
    plate(400, 520, 270, '#EAF3F7') +
    at(400, 384, one, 0.9, 4) +
    at(288, 448, one, 0.94, -10) +
    at(512, 452, one, 0.94, 10) +
    at(400, 520, one, 1) +
    steam(400, 280, 0.9) +
    at(612, 600, sauce(), 1)
  );
}

const sauce = (): Svg =>
  ground(0, 34, 60) +
  solid('M-66 -10C-60 40 -30 44 0 44C30 44 60 40 66 -10Z', '#D8543E', 10) +
  fill(oval(0, -10, 66, 20), '#F0826B') +
  fill(oval(0, -8, 54, 14), '#4B2A20');

export function steamedBuns(dough = '#FFFAF0'): Svg {
  const bun =
    solid('M-104 44C-116 -30 -60 -84 0 -86C60 -84 116 -30 104 44C90 62 -90 62 -104 44Z', dough, 18, '#EBDCC2') +
    stroke(
      'M0 -78C-20 -60 -50 -40 -58 -14M0 -78C-8 -56 -20 -30 -18 -8M0 -78C10 -56 22 -34 22 -8M0 -78C24 -62 50 -42 60 -14',
      '#DCC7A2',
      7,
    ) +
    dot(0, -78, 9, '#DCC7A2');
  const basket = 'M160 470H640V580C640 612 620 628 590 628H210C180 628 160 612 160 580Z';
  return (
    ground(400, 628, 250) +
    fill(oval(400, 470, 240, 56), shade(wood)) +
    fill(oval(400, 474, 220, 46), '#E9D3AC') +
    at(400, 400, bun, 0.92) +
    at(282, 440, bun, 0.96) +
    at(520, 440, bun, 0.96) +
    at(400, 468, bun, 1) +
    solid('M160 470C180 530 620 530 640 470V580C640 612 620 628 590 628H210C180 628 160 612 160 580Z', wood, 22) +
    inside(
      basket,
      stroke('M150 556C240 590 560 590 650 556', shade(wood, 1.3), 16, 0.8) +
        stroke('M150 520C240 556 560 556 650 520', tint(wood, 0.35), 8, 0.8),
    ) +
    steam(400, 296, 1)
  );
}
