import { shade, tint } from '../colour.ts';
import { deepGreen, green, leaf } from '../parts.ts';
import { at, dot, fill, gloss, ground, inside, oval, repeat, type Svg, solid, stroke } from '../pen.ts';

function choyLeaf(colour: string): Svg {
  const blade = 'M0 -150C-30 -190 -96 -200 -106 -262C-118 -336 -62 -392 0 -396C62 -392 118 -336 106 -262C96 -200 30 -190 0 -150Z';
  return (
    solid(blade, colour, 16) +
    stroke('M0 -150V-364M0 -226L-62 -284M0 -226L62 -284M0 -290L-44 -338M0 -290L44 -338', tint(colour, 0.55), 8, 0.8) +
    fill('M-14 -240C-16 -120 -62 -60 -52 0H52C62 -60 16 -120 14 -240Z', '#DDEBC0') +
    fill('M14 -240C16 -120 62 -60 52 0H14C24 -80 6 -140 14 -240Z', '#C3D9A0')
  );
}

export function bokChoy(): Svg {
  const base = 'M300 520C286 590 330 640 400 640C470 640 514 590 500 520C470 470 330 470 300 520Z';
  return (
    ground(400, 640, 150) +
    at(360, 580, choyLeaf(deepGreen), 0.94, -32) +
    at(440, 580, choyLeaf(deepGreen), 0.94, 32) +
    at(400, 560, choyLeaf('#3F9552'), 1.04) +
    at(352, 604, choyLeaf('#3F9552'), 0.86, -15) +
    at(452, 604, choyLeaf('#3F9552'), 0.86, 17) +
    solid(base, '#EAF3D3', 22, '#C9DDA8') +
    stroke('M344 524C340 570 358 610 376 628M452 524C458 570 444 610 424 628', '#C9DDA8', 7)
  );
}

export function napaCabbage(): Svg {
  const body = 'M400 170C500 150 590 240 580 380C574 520 520 636 400 638C280 636 226 520 220 380C210 240 300 150 400 170Z';
  const outer = 'M238 600C170 500 150 360 214 262C232 330 250 372 300 420C330 500 330 580 330 640C290 640 262 632 238 600Z';
  const frill =
    'M400 150C440 120 500 130 520 166C572 172 606 222 594 270C620 316 604 372 574 396C520 380 470 330 452 270C430 320 370 320 348 270C330 330 280 380 226 396C196 372 180 316 206 270C194 222 228 172 280 166C300 130 360 120 400 150Z';
  return (
    ground(400, 638, 190) +
    solid(body, '#F3F2CF', 30, '#DDE0A8') +
    inside(
      body,
      stroke('M400 300C392 420 394 540 400 640M300 360C310 470 340 570 360 640M500 360C490 470 460 570 440 640', '#D5DC9E', 10),
    ) +
    solid(frill, '#C4DA7C', 20, '#A5C65C') +
    stroke('M400 190V300M330 200C320 240 300 270 270 300M470 200C480 240 500 270 530 300', '#E6EFB6', 9) +
    fill(outer, '#9CC45A') +
    at(800, 0, fill(outer, '#84B24A'), 1, 0, true) +
    stroke('M214 300C226 420 262 540 300 630M586 300C574 420 538 540 500 630', '#E6EFB6', 12, 0.8)
  );
}

export function tomatoes(skin = '#E4503B'): Svg {
  const d = 'M0 -126C60 -156 190 -140 196 -10C202 110 100 166 0 162C-100 166 -202 110 -196 -10C-190 -140 -60 -156 0 -126Z';
  const star =
    Array.from({ length: 5 }, (_, i) => at(0, -116, leaf(92, green, 0.22), 1, i * 44 + 2)).join('') +
    stroke('M0 -118C-2 -146 6 -160 20 -172', '#3F8A49', 13);
  const whole =
    solid(d, skin, 32) +
    stroke('M-60 -122C-120 -90 -140 0 -120 90M60 -122C120 -90 140 0 120 90', shade(skin, 1.2), 7, 0.4) +
    star +
    gloss('M-158 -30C-152 -66 -134 -90 -112 -104', 20, 0.55);
  const pocket = 'M20 -14C60 -60 116 -60 128 -14C134 30 90 60 50 44C26 36 8 8 20 -14Z';
  const cut =
    fill(oval(5, 9, 160, 150), shade(skin, 1.3)) +
    fill(oval(0, 0, 158, 148), skin) +
    fill(oval(0, 0, 140, 130), tint(skin, 0.25)) +
    [0, 120, 240]
      .map((turn) =>
        at(
          0,
          0,
          fill(pocket, '#F7B15A') +
            repeat(fill(oval(0, 0, 7, 10), '#FFF1C4'), [
              [60, -20],
              [92, -6],
              [70, 16],
              [106, 14],
            ]),
          0.9,
          turn + 20,
        ),
      )
      .join('');
  return ground(340, 606, 190) + ground(560, 640, 130) + at(346, 432, whole, 1.05) + at(560, 526, cut, 0.74);
}

export function carrots(skin = '#F07F35'): Svg {
  const root = 'M-66 -150C-70 -190 -30 -200 0 -198C30 -200 70 -190 66 -150C58 0 30 180 4 236C-2 246 -8 244 -12 234C-34 160 -58 0 -66 -150Z';
  const fronds = [-34, -12, 10, 32]
    .map((turn, i) =>
      at(
        0,
        -186,
        stroke('M0 0C-6 -60 6 -110 0 -168', i % 2 ? '#3F8A49' : green, 11) +
          repeat(leaf(56, i % 2 ? '#3F8A49' : green, 0.5), [
            [0, -168, 1, -90],
            [0, -130, 1, -40],
            [0, -130, 1, -140],
            [0, -90, 0.9, -30],
            [0, -90, 0.9, -150],
          ]),
        0.9,
        turn,
      ),
    )
    .join('');
  const one =
    fronds +
    solid(root, skin, 22) +
    stroke('M-54 -120H-20M20 -60H44M-40 -20H-12M8 60H26M-22 110H-4', shade(skin, 1.5), 8, 0.7) +
    gloss('M-40 -150C-40 -90 -34 -40 -28 0', 11, 0.45);
  return ground(420, 628, 190) + at(310, 436, one, 0.82, -20) + at(512, 436, one, 0.82, 22) + at(408, 438, one, 0.9, 2);
}

export function potatoes(skin = '#D9A966'): Svg {
  const d = 'M-170 20C-190 -70 -110 -130 -20 -126C80 -122 176 -100 178 0C180 96 90 132 -10 128C-100 126 -156 96 -170 20Z';
  const eyes =
    repeat(stroke('M-12 0Q0 10 12 0', shade(skin, 2.2), 6), [
      [-90, -30],
      [-20, 30],
      [60, -50],
      [96, 40],
      [-60, 80],
      [10, -80],
    ]) +
    repeat(dot(0, 0, 4, shade(skin, 2), 0.7), [
      [-120, 30],
      [20, -20],
      [120, -20],
      [40, 80],
      [-50, -80],
    ]);
  const one = solid(d, skin, 28) + eyes + gloss('M-138 -10C-128 -52 -96 -80 -60 -92', 18, 0.4);
  const cut =
    fill('M-120 10A122 96 0 0 1 124 10A122 96 0 0 1 -120 10Z', shade(skin)) +
    fill(oval(-2, 2, 112, 86), '#F6DF9A') +
    fill(oval(-6, -2, 84, 60), '#FAE8B0');
  return ground(410, 620, 260) + at(410, 360, one, 0.98, -12) + at(276, 500, one, 0.9, 10) + at(544, 520, cut, 1.1, -10);
}

export function eggplants(skin = '#6B4B94'): Svg {
  const d =
    'M-30 -210C20 -226 66 -200 72 -150C84 -60 112 0 112 90C112 190 40 240 -20 232C-90 222 -116 150 -100 60C-86 -20 -84 -90 -84 -140C-84 -180 -62 -202 -30 -210Z';
  const cap =
    'M-94 -128C-96 -186 -60 -226 -6 -228C50 -230 84 -190 82 -140C62 -160 48 -156 36 -124C22 -154 2 -152 -12 -116C-28 -152 -48 -146 -58 -112C-66 -136 -80 -142 -94 -128Z';
  const one =
    solid(d, skin, 28) +
    gloss('M-66 0C-80 60 -80 110 -66 150', 18, 0.4) +
    stroke('M-6 -218C-8 -250 4 -276 28 -290', '#3F8A49', 26) +
    solid(cap, green, 12);
  return ground(400, 628, 200) + at(520, 400, one, 0.92, 20) + at(300, 402, one, 1, -12);
}

export function cucumbers(skin = '#4B9A4E'): Svg {
  const d = 'M-70 -200C-70 -248 70 -248 70 -200C82 -80 82 80 66 210C58 256 -58 256 -66 210C-82 80 -82 -80 -70 -200Z';
  const one =
    solid(d, skin, 20) +
    inside(d, stroke('M-34 -230C-40 -80 -40 80 -32 250M6 -236C6 -80 6 80 6 250', tint(skin, 0.3), 7, 0.7)) +
    repeat(dot(0, 0, 5, tint(skin, 0.45)), [
      [-20, -140],
      [30, -90],
      [-18, -20],
      [34, 40],
      [-20, 110],
      [32, 160],
    ]) +
    gloss('M-52 -170C-58 -110 -58 -60 -56 -20', 10, 0.4) +
    at(0, -236, fill('M-18 8C-20 -10 -10 -26 10 -34C14 -20 18 -4 18 8Z', '#3F8A49'));
  const slice =
    fill(oval(4, 7, 84), shade(skin)) +
    dot(0, 0, 83, skin) +
    dot(0, 0, 74, '#D9ECB4') +
    dot(0, 0, 46, '#C5E096') +
    Array.from({ length: 6 }, (_, i) => at(0, 0, fill(oval(28, 0, 12, 6), '#F3F7DA'), 1, i * 60)).join('');
  return (
    ground(400, 626, 230) +
    at(330, 390, one, 0.98, -28) +
    at(482, 392, one, 0.98, 18) +
    at(270, 574, slice, 0.86) +
    at(400, 596, slice, 0.8)
  );
}
