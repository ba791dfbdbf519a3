import { shade, tint } from '../colour.ts';
import { cream, deepGreen, green, leaf, steam, wood } from '../parts.ts';
import { at, box, dot, fill, gloss, ground, inside, oval, repeat, type Svg, solid, stroke } from '../pen.ts';

const shoot = (colour = green): Svg =>
  stroke('M0 60C-2 20 0 -10 0 -30', shade(colour), 8) +
  at(0, -20, leaf(92, colour, 0.3), 1, -90) +
  at(0, 6, leaf(86, colour, 0.32), 1, -38) +
  at(0, 10, leaf(84, shade(colour, 0.4), 0.32), 1, -142);

export function teaTin(tin = '#3E8058'): Svg {
  const body = 'M250 300H550V600C550 626 480 640 400 640C320 640 250 626 250 600Z';
  const leaves = repeat(leaf(64, deepGreen, 0.24), [
    [150, 630, 1, -20],
    [196, 648, 0.9, 14],
    [590, 650, 1, -30],
    [640, 628, 0.9, 20],
    [120, 654, 0.7, 30],
  ]);
  return (
    ground(400, 636, 190) +
    solid(body, tin, 26) +
    solid(
      'M240 220C240 196 320 184 400 184C480 184 560 196 560 220V300C560 322 480 334 400 334C320 334 240 322 240 300Z',
      shade(tin, 0.5),
      22,
    ) +
    fill(oval(400, 220, 160, 36), tint(tin, 0.2)) +
    fill(oval(400, 218, 130, 27), tint(tin, 0.08)) +
    stroke('M242 286C290 320 510 320 558 286', '#E4C777', 10) +
    dot(400, 478, 96, cream) +
    stroke(oval(400, 478, 84), '#E4C777', 5) +
    at(400, 494, shoot(), 0.92) +
    gloss('M276 350V560', 16, 0.35) +
    leaves
  );
}

export function teapot(clay = '#A4553A'): Svg {
  const body = 'M220 440C220 340 300 300 400 300C500 300 580 340 580 440C580 540 510 600 460 606H340C290 600 220 540 220 440Z';
  const cup =
    ground(0, 66, 70) +
    solid('M-80 -40C-76 30 -50 66 -30 66H30C50 66 76 30 80 -40Z', '#FFFDF8', 14, '#E6DAC8') +
    fill(oval(0, -40, 80, 22), '#F4ECDF') +
    fill(oval(0, -38, 66, 16), '#B4531F');
  return (
    ground(380, 606, 220) +
    stroke('M236 400C140 340 130 520 258 520', clay, 34) +
    solid('M560 470C620 460 620 360 676 340C690 336 694 350 688 362C650 420 640 520 556 540Z', clay, 12) +
    solid(body, clay, 30) +
    stroke('M300 330C330 350 470 350 500 330', shade(clay, 1.4), 8, 0.6) +
    solid('M290 318C300 270 350 254 400 254C450 254 500 270 510 318C480 336 320 336 290 318Z', shade(clay, 0.4), 14) +
    solid(oval(400, 240, 34, 28), clay, 9) +
    gloss('M252 440C254 392 284 352 324 338', 16, 0.4) +
    at(396, 450, at(0, 20, shoot('#E0A36A')), 0.8) +
    at(600, 566, cup) +
    steam(600, 496, 0.62)
  );
}

export function coffee(cup = '#FFFDF9'): Svg {
  const bean =
    solid('M0 -46C30 -44 40 -14 32 16C24 40 8 46 -6 44C-32 40 -40 10 -32 -16C-26 -36 -14 -46 0 -46Z', '#7A4A2E', 9) +
    stroke('M4 -40C-16 -14 16 10 -6 38', '#4C2C1B', 6);
  const d = 'M240 380H540C544 480 520 560 470 596H310C260 560 236 480 240 380Z';
  return (
    ground(410, 622, 250) +
    solid(oval(396, 598, 240, 40), '#F3ECE2', 10, '#DCCFBE') +
    fill(oval(392, 592, 150, 20), '#E2D6C6') +
    stroke('M536 420C620 410 620 520 514 530', shade(cup), 30) +
    stroke('M532 416C612 408 612 514 512 524', cup, 24) +
    solid(d, cup, 26, '#E2D3C2') +
    fill(oval(390, 380, 150, 42), '#F1E6D9') +
    fill(oval(390, 384, 128, 32), '#7A4A2E') +
    fill('M390 404C330 400 300 388 320 372C340 360 376 364 390 378C404 364 440 360 460 372C480 388 450 400 390 404Z', '#EBD0A6') +
    fill('M390 398C356 396 336 388 346 380C360 374 380 378 390 388C400 378 420 374 434 380C444 388 424 396 390 398Z', '#C99A68') +
    gloss('M274 440C280 500 296 536 320 560', 14, 0.9) +
    steam(390, 330, 1) +
    repeat(bean, [
      [160, 600, 0.8, 40],
      [640, 616, 0.9, -50],
      [590, 640, 0.7, 80],
    ])
  );
}

export function orangeJuice(juice = '#F9A338'): Svg {
  const d = 'M338 230C338 290 258 310 258 390V592C258 622 274 638 304 638H496C526 638 542 622 542 592V390C542 310 462 290 462 230Z';
  const slice =
    dot(4, 7, 92, '#DF7B1B') +
    dot(0, 0, 90, '#F58A2A') +
    dot(0, 0, 80, '#FFF1D6') +
    Array.from({ length: 8 }, (_, i) =>
      at(0, 0, fill('M12 0C24 -20 52 -26 68 -20C72 -8 72 8 68 20C52 26 24 20 12 0Z', '#FDB04C'), 1, i * 45),
    ).join('');
  return (
    ground(400, 638, 190) +
    fill(d, '#FFF6E3') +
    inside(
      d,
      fill('M240 330C320 316 480 346 560 326V650H240Z', juice) +
        fill('M240 330C320 316 480 346 560 326V350C480 370 320 340 240 354Z', tint(juice, 0.4)) +
        fill('M506 220H560V650H488C520 560 520 420 506 220Z', shade(juice), 0.55),
    ) +
    solid(box(326, 160, 148, 78, 18), '#F2F0EA', 14, '#D5D0C4') +
    at(400, 490, slice, 0.86) +
    at(408, 404, leaf(84), 1, -24) +
    gloss('M284 400V570', 15, 0.6) +
    at(600, 568, slice, 0.78, 20) +
    at(188, 604, leaf(100), 1, -24) +
    gloss('M352 184H398', 9, 0.9)
  );
}

export function plumDrink(): Svg {
  const glass = 'M264 240H536L504 606C502 626 488 638 468 638H332C312 638 298 626 296 606Z';
  const cube = solid(box(-44, -44, 88, 88, 18), '#F0D2CF', 12, '#DDA9A8') + gloss('M-26 -18V-26H-10', 8, 0.9);
  const plum = solid(oval(0, 0, 46, 44), '#7C2F3F', 12) + gloss('M-26 -8C-22 -22 -12 -28 -2 -30', 8, 0.5);
  return (
    ground(400, 638, 160) +
    stroke('M452 330L520 120L590 96', '#4FA37A', 20) +
    fill(glass, '#FFFFFF', 0.65) +
    inside(
      glass,
      fill('M230 330H570V650H230Z', '#9C3A48') +
        fill('M230 330H570V356H230Z', '#BC5A60') +
        repeat(cube, [
          [340, 350, 1, -14],
          [448, 344, 0.9, 20],
          [400, 430, 0.9, 36],
        ]) +
        fill('M500 230H560V650H470C496 500 504 380 500 230Z', '#20352b', 0.16),
    ) +
    stroke('M264 240H536', '#ffffff', 10, 0.9) +
    gloss('M302 300L322 560', 14, 0.55) +
    repeat(plum, [
      [214, 596],
      [612, 610, 0.9],
      [160, 620, 0.7],
    ]) +
    at(214, 552, leaf(70, green), 1, -30) +
    repeat(fill('M0 0C-16 -18 -14 -38 0 -40C14 -38 16 -18 0 0Z', '#F3B83E'), [
      [612, 300, 0.9, 0],
      [612, 300, 0.9, 90],
      [612, 300, 0.9, 180],
      [612, 300, 0.9, 270],
    ]) +
    dot(612, 300, 8, wood)
  );
}

export function milk(): Svg {
  const d = 'M346 250C346 300 276 320 276 390V592C276 622 292 638 320 638H480C508 638 524 622 524 592V390C524 320 454 300 454 250Z';
  const splotch = '#3F7FA6';
  const glass = 'M-70 -110H70L58 90C56 102 48 108 38 108H-38C-48 108 -56 102 -58 90Z';
  return (
    ground(420, 638, 210) +
    solid(d, '#FDFEFF', 24, '#D3E2EC') +
    solid(box(332, 186, 136, 72, 18), splotch, 14) +
    inside(
      d,
      fill('M262 440C330 420 350 470 400 456C460 440 470 480 540 460V560C480 580 450 540 400 556C340 570 320 540 262 560Z', '#BFE0F2') +
        fill('M276 400C320 396 330 430 300 450C280 460 268 440 262 430Z', splotch, 0.9) +
        fill('M470 560C520 540 540 580 530 620C500 640 460 600 470 560Z', splotch, 0.9),
    ) +
    dot(400, 506, 52, '#FFFFFF') +
    fill('M400 474C424 498 430 514 430 522C430 540 416 550 400 550C384 550 370 540 370 522C370 514 376 498 400 474Z', splotch) +
    gloss('M386 520C384 532 392 538 400 538', 7, 0.7) +
    gloss('M300 400V560', 13, 0.9) +
    at(
      610,
      528,
      fill(glass, '#FFFFFF', 0.7) +
        inside(glass, fill('M-80 -60H80V120H-80Z', '#FDFEFF') + fill('M30 -110H80V120H16Z', '#B6CDDB', 0.5)) +
        stroke('M-70 -110H70', '#ffffff', 8) +
        stroke('M-64 -60H64', '#D3E2EC', 6),
    )
  );
}

export function yoghurt(lid = '#E57F93'): Svg {
  const cup = 'M250 330H550L518 606C516 626 504 638 484 638H316C296 638 284 626 282 606Z';
  const berryDot = solid(oval(0, 0, 34), '#4A62A8', 9) + dot(2, -12, 9, '#2F4383') + gloss('M-20 -6C-18 -14 -12 -20 -6 -22', 6, 0.6);
  return (
    ground(400, 638, 170) +
    solid(cup, '#FFFDFB', 24, '#E8D9D6') +
    inside(
      cup,
      fill('M230 430C300 400 350 470 420 440C480 416 520 460 570 430V560C520 590 470 540 410 566C350 590 300 540 230 570Z', lid) +
        fill(
          'M230 430C300 400 350 470 420 440C480 416 520 460 570 430V452C520 480 470 440 420 462C350 490 300 424 230 452Z',
          tint(lid, 0.35),
        ),
    ) +
    fill(oval(400, 330, 160, 44), '#F1E4E1') +
    fill(oval(400, 330, 146, 36), '#FFFFFF') +
    solid(
      'M290 322C300 280 350 276 372 290C366 250 420 230 440 262C480 250 520 290 508 324C470 346 330 346 290 322Z',
      '#FFFFFF',
      12,
      '#EADDDC',
    ) +
    repeat(berryDot, [
      [350, 300, 0.9],
      [452, 290, 0.9],
      [404, 262, 0.8],
    ]) +
    at(420, 250, leaf(74, green), 1, -36) +
    stroke('M500 300L610 150', wood, 18) +
    solid(oval(622, 130, 34, 46), wood, 9) +
    gloss('M284 390L296 520', 13, 0.8) +
    repeat(berryDot, [
      [198, 612],
      [606, 620, 0.9],
      [650, 600, 0.7],
    ])
  );
}
