import { shade, tint } from '../colour.ts';
import { green, leaf, stem } from '../parts.ts';
import { at, dot, fill, gloss, ground, inside, oval, repeat, type Svg, solid, stroke } from '../pen.ts';

function citrusHalf(peel: string, flesh: string): Svg {
  const segments = Array.from({ length: 9 }, (_, i) =>
    at(
      0,
      0,
      fill('M16 0C40 -34 96 -46 120 -36C130 -14 130 14 120 36C96 46 40 34 16 0Z', flesh) +
        stroke('M46 -8L96 -16M54 10L90 14', tint(flesh, 0.45), 5, 0.8),
      1,
      i * 40,
    ),
  ).join('');
  return fill(oval(5, 9, 163), shade(peel, 1.2)) + dot(0, 0, 160, peel) + dot(0, 0, 146, '#FFF3D8') + segments + dot(0, 0, 13, '#FFF3D8');
}

export function orange(peel = '#F58A2A'): Svg {
  const pores = repeat(dot(0, 0, 4, shade(peel, 1.6), 0.5), [
    [280, 340],
    [330, 300],
    [300, 420],
    [380, 360],
    [430, 320],
    [350, 470],
    [250, 450],
    [420, 430],
    [300, 520],
    [390, 540],
  ]);
  return (
    ground(350, 606, 200) +
    ground(560, 640, 140) +
    solid(oval(350, 410, 202, 198), peel, 36) +
    pores +
    fill('M350 226l14 12l18 -4l-6 17l10 14l-18 3l-9 15l-14 -11l-18 5l3 -18l-13 -13l18 -5Z', '#5B7F3A') +
    at(360, 236, leaf(150), 1, -24) +
    gloss('M196 380C202 334 226 300 258 278', 24) +
    at(546, 508, citrusHalf(peel, '#FDB04C'), 0.86)
  );
}

export function mandarin(peel = '#F7A02E'): Svg {
  const one =
    solid('M-150 6C-150 -84 -80 -122 0 -118C80 -122 150 -84 150 6C150 92 76 128 0 126C-76 128 -150 92 -150 6Z', peel, 24) +
    fill('M-40 -112C-18 -92 18 -92 40 -112C26 -96 12 -88 0 -88C-12 -88 -26 -96 -40 -112Z', shade(peel, 1.6)) +
    repeat(dot(0, 0, 3.6, shade(peel, 1.6), 0.5), [
      [-70, -30],
      [-30, 20],
      [20, -40],
      [60, 10],
      [-80, 40],
      [10, 70],
      [80, -50],
    ]) +
    gloss('M-118 -8C-114 -46 -92 -72 -66 -84', 17);
  const top =
    at(-4, -100, leaf(120), 1, 200) + at(6, -102, leaf(130, '#5FAF62'), 1, -20) + stroke('M0 -98C-2 -116 2 -128 8 -138', stem, 11);
  return (
    ground(400, 616, 260) +
    at(400, 372, one + top, 0.98) +
    at(268, 500, one, 0.94, -8) +
    at(532, 504, one + at(0, -104, fill(oval(0, 0, 17, 9), '#5B7F3A')), 0.94, 6)
  );
}

function bunch(berry: string, rows: readonly number[]): Svg {
  const one = solid(oval(0, 0, 50, 53), berry, 13) + gloss('M-27 -16C-23 -28 -14 -36 -6 -38', 9, 0.65);
  return rows
    .flatMap((count, row) =>
      Array.from({ length: count }, (_, i) => at(400 + (i - (count - 1) / 2) * 78 + (row % 2 ? 6 : -4), 280 + row * 68, one)),
    )
    .join('');
}

export const grapes = (berry = '#A9CB58'): Svg =>
  ground(404, 640, 150) +
  stroke('M400 260C398 220 404 190 420 166M352 172C392 184 440 178 488 158', stem, 15) +
  at(410, 214, leaf(190, green, 0.46), 1, -14) +
  at(392, 220, leaf(150, '#5FAF62', 0.46), 1, 206) +
  bunch(berry, [4, 5, 4, 3, 2, 1]);

export function blueberries(skin = '#4A62A8'): Svg {
  const one =
    solid(oval(0, 0, 62), skin, 16) +
    at(
      6,
      -22,
      fill('M0 -20l8 10l13 -2l-5 12l8 10l-13 2l-6 11l-9 -9l-13 3l2 -13l-9 -9l12 -4Z', shade(skin, 2.4)) + dot(1, 1, 8, shade(skin, 3.2)),
    ) +
    gloss('M-38 -12C-34 -28 -24 -38 -12 -44', 10, 0.5);
  const tray = 'M196 470H604L566 626C564 636 556 642 546 642H254C244 642 236 636 234 626Z';
  const slats = [0, 1, 2].map((i) => stroke(`M${212 + i * 8} ${512 + i * 40}H${588 - i * 8}`, '#CFA871', 6)).join('');
  return (
    ground(400, 640, 190) +
    repeat(one, [
      [300, 372, 1, -30],
      [400, 346, 1, 8],
      [498, 372, 1, 30],
      [248, 434, 1, -12],
      [350, 430, 1, 14],
      [452, 428, 1, -10],
      [552, 436, 1, 20],
      [300, 484],
      [402, 488, 1, -24],
      [500, 484, 1, 12],
    ]) +
    at(470, 316, leaf(120), 1, -30) +
    at(458, 322, leaf(100, '#5FAF62'), 1, -82) +
    solid(tray, '#E3C08B', 18) +
    slats +
    at(186, 600, one, 0.86, -20) +
    at(640, 612, one, 0.8, 40)
  );
}

function berry(skin: string): Svg {
  const d = 'M0 196C-86 176 -170 52 -146 -48C-132 -104 -62 -112 0 -104C62 -112 132 -104 146 -48C170 52 86 176 0 196Z';
  const seeds = repeat(fill('M0 -9C6 -3 5 7 0 9C-5 7 -6 -3 0 -9Z', '#FFE3A1'), [
    [-92, -44],
    [-36, -56],
    [30, -52],
    [88, -40],
    [-110, 10],
    [-58, 0],
    [0, -4],
    [56, 2],
    [106, 14],
    [-80, 62],
    [-26, 54],
    [28, 58],
    [78, 66],
    [-46, 110],
    [4, 108],
    [50, 112],
    [0, 156],
  ]);
  const cap = Array.from({ length: 7 }, (_, i) => at(0, -96, leaf(96, green, 0.3), 1, 10 + i * 27)).join('');
  return (
    solid(d, skin, 26) +
    seeds +
    gloss('M-118 -30C-120 2 -108 36 -94 60', 15, 0.45) +
    cap +
    stroke('M0 -100C2 -124 10 -140 24 -152', '#3F8A49', 13)
  );
}

export const strawberries = (skin = '#E2453F'): Svg =>
  ground(300, 618, 150) +
  ground(530, 636, 140) +
  at(500, 330, berry(skin), 0.84, 16) +
  at(286, 430, berry(skin), 1, -12) +
  at(554, 500, berry(skin), 0.72, 34);

export function bananas(skin = '#F7CF4B'): Svg {
  const outline = 'M-20 0C-84 130 -52 310 104 408C132 424 166 430 180 408C190 390 178 374 158 356C84 280 46 150 34 0Z';
  const tips = inside(
    outline,
    fill('M140 350L200 360L190 440L130 424Z', '#6E5530') + fill('M-60 -20H60V34C30 46 -20 46 -60 34Z', '#B3AE48'),
  );
  const finger =
    solid(outline, skin, 16) +
    stroke('M8 10C-16 150 40 300 150 388', shade(skin, 1.1), 8, 0.65) +
    tips +
    gloss('M-34 120C-40 200 -12 280 44 336', 11, 0.45);
  const crown =
    solid('M-40 -30C-36 -54 40 -54 46 -30L52 26C30 44 -26 44 -46 26Z', '#B3AE48', 12) +
    fill('M-34 -32C-36 -58 -26 -72 0 -72C28 -72 42 -58 40 -32C20 -22 -16 -22 -34 -32Z', '#6E5530');
  return (
    ground(430, 616, 210) +
    at(316, 196, finger, 1, -34) +
    at(312, 198, finger, 1, -12) +
    at(304, 198, finger, 1, 10) +
    at(296, 196, finger, 0.98, 32) +
    at(306, 190, crown)
  );
}
