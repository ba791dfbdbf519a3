import { mix, shade, tint } from '../colour.ts';
import { green, leaf, stem } from '../parts.ts';
import { at, dot, fill, gloss, ground, inside, oval, repeat, type Svg, solid, stroke } from '../pen.ts';

const appleOutline =
  'M400 300C360 262 300 256 256 284C196 322 184 412 214 492C240 562 292 620 344 616C368 614 382 604 400 604C418 604 432 614 456 616C508 620 560 562 586 492C616 412 604 322 544 284C500 256 440 262 400 300Z';

function wholeApple(skin: string): Svg {
  const streaks = [250, 300, 346, 454, 506, 556].map((x) =>
    stroke(`M${400 + (x - 400) * 0.4} 296Q${x} 330 ${x + (x - 400) * 0.12} 470`, tint(skin, 0.28), 7, 0.55),
  );
  return (
    solid(appleOutline, skin, 34) +
    inside(appleOutline, streaks.join('')) +
    fill('M338 282C362 322 438 322 462 282C440 288 420 296 400 302C380 296 360 288 338 282Z', shade(skin, 1.9)) +
    stroke('M400 306C396 268 404 236 426 206', stem, 16) +
    at(408, 264, leaf(142), 1, -30) +
    gloss('M246 352C232 386 230 420 238 456', 24, 0.5) +
    dot(256, 318, 13, '#ffffff', 0.5)
  );
}

function halfApple(skin: string): Svg {
  return (
    solid(appleOutline, skin, 10) +
    at(36, 40, fill(appleOutline, '#FFF3D2'), 0.91) +
    stroke('M400 330C352 360 344 486 400 560C456 486 448 360 400 330Z', '#F0DDA6', 8) +
    fill('M372 470C356 440 366 412 384 402C392 430 388 456 372 470Z', '#6B432B') +
    fill('M428 470C444 440 434 412 416 402C408 430 412 456 428 470Z', '#8A5A38') +
    stroke('M400 306C398 280 402 262 412 246', stem, 14)
  );
}

export const apple = (skin = '#DF4A41'): Svg =>
  ground(360, 614, 190) + ground(560, 640, 130) + at(-30, -6, wholeApple(skin)) + at(370, 344, halfApple(skin), 0.48, 7);

export function pear(skin = '#E6CF62'): Svg {
  const d =
    'M400 214C446 214 470 250 474 300C480 352 520 376 548 430C586 506 546 614 400 614C254 614 214 506 252 430C280 376 320 352 326 300C330 250 354 214 400 214Z';
  const freckles = [
    [330, 430],
    [370, 500],
    [440, 380],
    [470, 470],
    [420, 540],
    [300, 520],
    [392, 300],
    [500, 540],
    [360, 370],
    [430, 300],
  ];
  const one =
    solid(d, skin, 34) +
    freckles.map(([x = 0, y = 0]) => dot(x, y, 4, shade(skin, 2), 0.55)).join('') +
    stroke('M400 222C396 190 404 160 424 136', stem, 15) +
    gloss('M288 452C270 486 268 510 278 536', 22) +
    gloss('M352 262C346 284 346 304 344 322', 14);
  return (
    ground(330, 614, 160) + ground(530, 622, 140) + at(170, 96, one, 0.86, 8) + at(-34, 84, one + at(412, 188, leaf(130), 1, -8), 0.86, -5)
  );
}

export function peach(skin = '#F6A58F'): Svg {
  const d =
    'M404 600C300 606 206 530 204 424C202 326 284 262 360 270C384 272 396 262 408 244C420 262 436 268 456 272C540 284 600 338 596 430C592 532 506 606 404 600Z';
  const one =
    solid(d, skin, 34) +
    inside(
      d,
      fill('M190 250H400C360 340 320 400 180 430Z', '#FBD3AE', 0.8) + fill('M620 330C520 380 540 520 420 620H640Z', '#EA7479', 0.4),
    ) +
    stroke('M408 250C452 310 470 420 424 596', shade(skin, 1.5), 8, 0.6) +
    gloss('M248 400C244 430 250 458 262 482', 20, 0.5);
  return (
    ground(404, 600, 210) +
    at(360, 300, leaf(170), 1, 196) +
    at(420, 292, leaf(190, '#5FAF62'), 1, -22) +
    one +
    at(412, 286, stroke('M0 0C-2 -30 4 -50 20 -66', stem, 14))
  );
}

export function mango(skin = '#F5B740'): Svg {
  const d =
    'M214 470C198 356 300 238 430 226C548 216 622 300 600 402C582 486 516 512 466 556C404 610 320 640 264 592C230 564 220 516 214 470Z';
  const whole =
    solid(d, skin, 34) +
    inside(
      d,
      fill('M360 190C420 260 470 270 520 330C560 380 580 420 620 450L660 180Z', '#EE7F4A', 0.75) +
        fill('M450 190C490 240 540 250 570 300C590 330 600 360 640 380L660 180Z', '#DF5A48', 0.85),
    ) +
    stroke('M540 282C566 260 586 240 600 214', stem, 14) +
    gloss('M252 476C248 410 282 346 330 310', 20, 0.5);
  const cheek = 'M0 60C0 -30 110 -60 170 -20C230 20 220 110 150 140C80 168 4 140 0 60Z';
  const cubes = [0, 1, 2, 3].map((i) => `M${10 + i * 56} -60L${30 + i * 44} 170M-10 ${-8 + i * 46}L240 ${-14 + i * 46}`).join('');
  const cut = solid(cheek, '#F0A63A', 8) + at(12, 10, inside(cheek, fill(cheek, '#FFD25F') + stroke(cubes, '#EFA22F', 7)), 0.88);
  return ground(360, 612, 180) + ground(566, 640, 110) + at(-10, 0, at(400, 180, leaf(120), 1, 20) + whole) + at(470, 500, cut, 0.98);
}

export function kiwi(): Svg {
  const skin = '#9B7442';
  const hairs = repeat(stroke('M0 0l8 -12', '#7C592F', 4, 0.6), [
    [240, 360],
    [280, 330],
    [330, 318],
    [250, 420],
    [300, 380],
    [360, 350],
    [310, 440],
    [380, 400],
    [420, 340],
    [270, 490],
    [440, 420],
  ]);
  const rays = Array.from({ length: 20 }, (_, i) =>
    at(0, 0, stroke('M58 0L128 0', '#B7D86A', 7, 0.8) + fill('M70 -5C80 -10 88 -6 88 0C88 6 80 10 70 5Z', '#33351F'), 1, i * 18),
  ).join('');
  const cut =
    fill(oval(6, 10, 164, 164), shade(skin, 1.4)) +
    fill(oval(0, 0, 160), skin) +
    fill(oval(0, 0, 148), '#7FB943') +
    fill(oval(0, 0, 138), '#95C950') +
    rays +
    fill(oval(0, 0, 56, 48), '#F2F3CB') +
    stroke('M-112 -70A132 132 0 0 1 -56 -118', '#ffffff', 12, 0.5);
  return (
    ground(350, 590, 200) +
    ground(520, 640, 150) +
    solid(oval(340, 430, 180, 160), skin, 34) +
    at(0, 0, hairs) +
    fill(oval(206, 380, 16, 22), '#6C4B27') +
    at(520, 480, cut) +
    at(196, 590, cut, 0.42)
  );
}

export function watermelon(): Svg {
  const rind = '#4A9B57';
  const d = oval(340, 420, 210, 196);
  const stripes = [-150, -78, 0, 78, 150]
    .map((x) => stroke(`M340 226C${340 + x * 1.5} 300 ${340 + x * 1.5} 540 340 616`, '#2A6B3F', 26, 0.85))
    .join('');
  const slice = 'M-190 0A190 190 0 0 0 190 0Z';
  const seeds = repeat(fill('M0 -9C7 -3 6 8 0 9C-6 8 -7 -3 0 -9Z', '#3B2020'), [
    [-110, 34],
    [-56, 40],
    [0, 36],
    [56, 40],
    [110, 34],
    [-76, 88],
    [-22, 92],
    [30, 90],
    [80, 86],
    [0, 132],
  ]);
  const wedge =
    fill(slice, shade(rind)) +
    at(0, 0, fill(slice, '#E9F4D0'), 0.925) +
    at(0, 0, fill(slice, '#EE5A58'), 0.86) +
    fill('M-163 0H163L150 18H-152Z', '#F47D76') +
    seeds;
  return (
    ground(340, 610, 210) +
    ground(540, 650, 160) +
    solid(d, rind, 36) +
    inside(d, stripes + fill(oval(470, 560, 200, 120), '#123d2a', 0.16)) +
    stroke('M340 228C336 202 350 190 370 184', mix(green, stem, 0.4), 14) +
    gloss('M182 380C188 330 214 290 250 266', 20, 0.45) +
    at(540, 470, wedge, 0.95, -8)
  );
}
