import { shade, tint } from '../colour.ts';
import { deepGreen, green, leaf } from '../parts.ts';
import { at, dot, fill, gloss, ground, inside, repeat, type Svg, solid, stroke } from '../pen.ts';

const ice = (y: number): Svg =>
  repeat(solid('M-40 -20L-10 -38L34 -26L42 16L10 36L-34 24Z', '#D6EAF4', 10) + stroke('M-26 -10L-8 -22', '#ffffff', 7, 0.9), [
    [190, y, 0.9, 8],
    [276, y + 22, 1.1, 40],
    [372, y + 8, 0.9, 70],
    [470, y + 26, 1.1, 12],
    [560, y + 6, 0.9, 50],
    [632, y + 14, 0.7, 20],
  ]);

export const seaBass = (skin = '#8FA9B5'): Svg =>
  ground(410, 600, 270) + at(-46, -12, fish(skin), 1.1) + ice(570) + at(600, 560, leaf(110, green), 1, -10);

function fish(skin: string): Svg {
  const body = 'M150 420C210 320 340 270 460 310C530 332 580 370 606 404C580 446 520 488 440 506C330 528 210 500 150 420Z';
  const tail = 'M590 404C630 380 660 330 690 316C700 350 684 380 676 408C686 436 704 466 696 498C664 486 630 432 590 404Z';
  const scales = repeat(
    stroke('M-14 -14A20 20 0 0 1 -14 14', shade(skin, 1.3), 5, 0.6),
    Array.from({ length: 24 }, (_, i) => [310 + (i % 8) * 32, 372 + Math.floor(i / 8) * 38]),
  );
  return (
    solid(tail, shade(skin, 0.6), 12) +
    stroke('M620 404L676 350M626 408L666 408M620 414L680 464', shade(skin, 1.8), 6, 0.6) +
    solid('M330 300C380 236 470 240 520 300C540 326 500 336 470 320Z', shade(skin, 0.6), 8) +
    stroke('M380 296L396 256M424 296L440 258M466 306L482 278', shade(skin, 1.8), 6, 0.6) +
    solid(body, skin, 0) +
    inside(
      body,
      fill('M130 430C260 480 460 480 620 400V540H130Z', '#E8EEF0') +
        fill('M130 480C260 520 460 510 620 420V560H130Z', '#C4D2D8', 0.8) +
        scales,
    ) +
    stroke('M286 330C316 372 316 440 282 480', shade(skin, 1.8), 10, 0.8) +
    dot(226, 390, 24, '#ffffff') +
    dot(228, 392, 13, '#22333A') +
    dot(223, 386, 5, '#ffffff') +
    stroke('M156 428C176 436 192 436 206 430', shade(skin, 2.4), 8) +
    solid('M340 440C330 470 350 506 392 512C398 480 380 450 340 440Z', shade(skin, 0.7), 8) +
    gloss('M286 326C330 300 390 296 436 308', 13, 0.5)
  );
}

export function shrimp(shell = '#F18A62'): Svg {
  const body =
    'M-140 -60C-150 -150 -60 -200 40 -180C150 -158 196 -50 160 50C136 118 70 150 0 146C-16 144 -22 124 -6 114C50 96 74 60 66 10C58 -40 10 -62 -50 -40C-90 -26 -130 -20 -140 -60Z';
  const rings = stroke(
    'M-30 -182C-20 -130 -24 -80 -40 -46M50 -178C46 -130 30 -90 6 -50M126 -124C102 -100 76 -70 44 -34M168 -34C134 -32 104 -18 68 0M158 54C130 40 100 34 68 36M108 120C92 98 76 80 56 74',
    shade(shell, 1.6),
    9,
    0.75,
  );
  const tail =
    fill('M6 112C-40 96 -90 110 -110 150C-70 150 -40 144 -8 134Z', shade(shell, 0.6)) +
    fill('M0 126C-40 140 -70 176 -66 216C-34 196 -10 170 10 144Z', shell);
  const legs = stroke(
    'M-60 -36C-66 -10 -80 10 -96 20M-20 -44C-20 -16 -30 10 -44 26M20 -38C26 -14 22 10 10 28M52 -10C60 10 44 30 36 40',
    shade(shell, 0.9),
    10,
  );
  const feelers = stroke('M-136 -90C-190 -130 -220 -90 -236 -30M-140 -76C-180 -100 -206 -60 -210 0', shade(shell, 0.8), 7);
  const one =
    feelers +
    legs +
    tail +
    solid(body, shell, 24) +
    rings +
    dot(-98, -104, 15, '#2D2226') +
    dot(-102, -109, 5, '#ffffff') +
    gloss('M-90 -146C-50 -170 0 -172 30 -164', 13, 0.5);
  return ground(400, 622, 230) + ice(588) + at(510, 300, one, 0.86, 16) + at(318, 440, one, 1, -8);
}

export function crab(shell = '#D9663F'): Svg {
  const body = 'M180 430C170 330 270 270 400 270C530 270 630 330 620 430C610 520 510 556 400 556C290 556 190 520 180 430Z';
  const legs = [0, 1, 2]
    .map((i) =>
      stroke(
        `M${226 - i * 4} ${440 + i * 44}C${150 - i * 4} ${420 + i * 50} ${120} ${460 + i * 46} ${112 + i * 18} ${530 + i * 44}`,
        i % 2 ? shell : shade(shell, 0.6),
        26,
      ),
    )
    .join('');
  const claw =
    stroke('M236 360C180 330 150 280 160 230', shell, 34) +
    solid(
      'M120 240C70 190 90 110 150 96C140 130 156 150 170 156C176 136 190 118 214 112C244 170 220 240 160 256C144 258 132 252 120 240Z',
      shell,
      16,
    ) +
    gloss('M112 200C110 170 118 150 130 138', 9, 0.5);
  const half = legs + claw;
  return (
    ground(400, 622, 250) +
    half +
    at(800, 0, half, 1, 0, true) +
    stroke('M340 290C336 260 334 250 330 236M460 290C464 260 466 250 470 236', shade(shell, 0.8), 14) +
    dot(328, 228, 22, '#2D2226') +
    dot(472, 228, 22, '#2D2226') +
    dot(321, 221, 7, '#fff') +
    dot(465, 221, 7, '#fff') +
    solid(body, shell, 30) +
    stroke(
      'M262 350C300 320 350 312 400 312M300 420C330 400 350 420 370 440M500 420C470 400 450 420 430 440M400 400V470',
      shade(shell, 1.5),
      10,
      0.55,
    ) +
    stroke('M320 514C360 534 440 534 480 514', shade(shell, 1.8), 10, 0.7) +
    gloss('M220 400C230 356 266 328 306 314', 18, 0.4) +
    rope()
  );
}

const rope = (): Svg =>
  at(400, 596, leaf(150, deepGreen), 1, -8) +
  at(400, 596, leaf(150, green), 1, 188) +
  repeat(dot(0, 0, 9, tint('#F2B63C', 0.1)), [
    [384, 592],
    [412, 588],
    [398, 604],
  ]);
