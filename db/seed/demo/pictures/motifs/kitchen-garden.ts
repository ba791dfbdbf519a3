import { shade, tint } from '../colour.ts';
import { green, leaf } from '../parts.ts';
import { at, dot, fill, gloss, ground, inside, oval, repeat, type Svg, solid, stroke } from '../pen.ts';

export function mushrooms(cap = '#A9764A'): Svg {
  const stalk = 'M-52 10C-44 80 -60 130 -48 160C-30 178 30 178 48 160C60 130 44 80 52 10Z';
  const head = 'M-190 20C-196 -90 -100 -150 0 -150C100 -150 196 -90 190 20C188 54 100 62 0 62C-100 62 -188 54 -190 20Z';
  const gills = 'M-170 34C-120 10 120 10 170 34C120 66 -120 66 -170 34Z';
  const crack = repeat(stroke('M-16 -6L0 6L14 -8M0 6L-2 22', '#F3DDBA', 7, 0.9), [
    [-96, -50, 1, -24],
    [-30, -96, 1, 10],
    [50, -70, 1.1, 30],
    [110, -30, 1, 50],
    [-50, -22, 0.9, 0],
    [30, -10, 0.9, 14],
  ]);
  const one =
    solid(stalk, '#F7E9CF', 16) +
    solid(head, cap, 28) +
    crack +
    fill(gills, '#F2DDB8') +
    stroke('M-120 38L-40 28M-60 52L-20 34M120 38L40 28M60 52L20 34M0 28V54', '#D8B98B', 5) +
    gloss('M-156 -20C-146 -66 -112 -98 -76 -114', 17, 0.4);
  return ground(380, 628, 240) + at(520, 400, one, 0.78, 14) + at(326, 440, one, 1.02, -6) + at(566, 560, one, 0.5, 6);
}

export function corn(): Svg {
  const ear = 'M-104 200C-124 60 -96 -150 0 -240C96 -150 124 60 104 200C70 240 -70 240 -104 200Z';
  const kernels = Array.from({ length: 13 }, (_, row) =>
    [-2, -1, 0, 1, 2]
      .map((col) => fill(oval(col * 42 + (row % 2 ? 4 : -4), -216 + row * 35, 19, 16), row % 2 === col % 2 ? '#FFDE6B' : '#F9CC48'))
      .join(''),
  ).join('');
  const husk = 'M-20 262C-150 240 -216 90 -196 -90C-140 -40 -112 80 -76 130C-56 170 -30 200 -20 262Z';
  const inner = 'M-30 268C-90 250 -150 160 -140 40C-96 80 -40 160 0 268Z';
  const one =
    solid(ear, '#EFB93A', 0) +
    inside(ear, kernels + fill('M60 -240H140V260H60Z', '#C77A1F', 0.18)) +
    fill(husk, '#6DB05C') +
    stroke('M-180 -60C-160 80 -110 200 -40 256', '#9ACB84', 7, 0.8) +
    at(0, 0, fill(husk, '#4C9150') + stroke('M-180 -60C-160 80 -110 200 -40 256', '#7FB877', 7, 0.7), 1, 0, true) +
    fill(inner, '#85C072') +
    at(0, 0, fill(inner, '#67AC60'), 1, 0, true);
  return ground(400, 640, 200) + at(506, 388, one, 0.86, 24) + at(318, 384, one, 0.98, -12);
}

export function broccoli(): Svg {
  const stalk = 'M318 430C340 500 330 560 316 616C340 650 460 650 484 616C470 560 460 500 486 430Z';
  const floret = (x: number, y: number, r: number, colour: string) =>
    at(
      x,
      y,
      solid(oval(0, 0, r), colour, r * 0.2) +
        repeat(dot(0, 0, r * 0.11, tint(colour, 0.22)), [
          [-r * 0.5, -r * 0.3],
          [-r * 0.15, -r * 0.55],
          [-r * 0.3, r * 0.1],
          [r * 0.1, -r * 0.12],
          [r * 0.35, -r * 0.45],
          [-r * 0.6, r * 0.2],
          [0, r * 0.4],
        ]),
    );
  return (
    ground(400, 634, 150) +
    solid(stalk, '#A9CF7A', 26) +
    fill('M318 430C270 470 240 470 226 450C260 440 280 420 300 400Z', '#8FBE66') +
    fill('M482 440C530 480 566 470 580 446C540 440 520 420 500 400Z', '#7DB05C') +
    floret(236, 372, 92, '#3F8A49') +
    floret(566, 372, 92, '#37804A') +
    floret(300, 270, 96, '#479450') +
    floret(500, 268, 98, '#3F8A49') +
    floret(400, 222, 92, '#4E9C54') +
    floret(318, 408, 84, '#4E9C54') +
    floret(488, 408, 86, '#479450') +
    floret(402, 340, 106, '#58A75A')
  );
}

export function eggTray(shell = '#EDBE93'): Svg {
  const egg =
    solid('M0 -92C46 -92 72 -30 72 16C72 62 40 88 0 88C-40 88 -72 62 -72 16C-72 -30 -46 -92 0 -92Z', shell, 16) +
    gloss('M-42 -8C-38 -34 -26 -52 -14 -62', 12, 0.55);
  const row = (y: number, size: number, gap: number) => [-1.5, -0.5, 0.5, 1.5].map((i) => at(400 + i * gap, y, egg, size)).join('');
  const tray =
    'M164 486C190 470 206 510 232 510C258 510 268 470 286 470C304 470 320 510 344 510C368 510 382 470 400 470C418 470 432 510 456 510C480 510 496 470 514 470C532 470 542 510 568 510C594 510 610 470 636 486L606 608C602 622 592 630 578 630H222C208 630 198 622 194 608Z';
  return (
    ground(400, 628, 230) +
    row(380, 0.84, 108) +
    fill('M180 450H620L630 500H170Z', '#A39A8A') +
    row(446, 0.96, 112) +
    solid(tray, '#C7BDAB', 20) +
    stroke('M230 556L238 604M344 556L348 604M456 556L454 604M570 556L562 604', shade('#C7BDAB', 1.3), 9, 0.7)
  );
}

export function saltedEggs(shell = '#CFE0DC'): Svg {
  const egg = 'M0 -130C66 -130 104 -44 104 22C104 90 58 126 0 126C-58 126 -104 90 -104 22C-104 -44 -66 -130 0 -130Z';
  const whole =
    solid(egg, shell, 22) +
    gloss('M-62 -8C-56 -46 -40 -72 -22 -88', 15, 0.7) +
    repeat(dot(0, 0, 4, shade(shell, 1.4)), [
      [20, -40],
      [-20, 30],
      [44, 20],
      [10, 70],
    ]);
  const half =
    solid(egg, shell, 10) +
    at(0, 0, fill(egg, '#FFFDF6'), 0.93) +
    dot(2, 24, 62, '#E9842B') +
    dot(-4, 18, 54, '#F59F37') +
    gloss('M-38 6C-34 -12 -22 -24 -8 -28', 10, 0.6) +
    dot(26, 44, 7, '#FFC66B') +
    dot(38, 28, 5, '#FFC66B');
  return (
    ground(400, 622, 250) +
    at(300, 400, whole, 1.16, -14) +
    at(500, 384, whole, 1.1, 12) +
    at(326, 524, half, 0.98, -78) +
    at(536, 510, half, 1.04, 8) +
    at(176, 590, leaf(90, green), 1, -30)
  );
}
