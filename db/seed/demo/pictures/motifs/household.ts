import { shade, tint } from '../colour.ts';
import { bubble, deepGreen, green, leaf, star } from '../parts.ts';
import { at, box, dot, fill, gloss, ground, inside, oval, repeat, type Svg, solid, stroke } from '../pen.ts';

export function tissueBox(colour = '#7DB7C9'): Svg {
  const front = box(170, 430, 460, 196, 30);
  const waves =
    stroke('M160 540C220 500 280 580 340 540C400 500 460 580 520 540C560 514 600 530 640 550', '#ffffff', 14, 0.55) +
    stroke('M160 580C220 540 280 620 340 580C400 540 460 620 520 580C560 554 600 570 640 590', '#ffffff', 14, 0.35);
  return (
    ground(400, 626, 250) +
    fill('M210 380H590C610 380 630 410 630 450H170C170 410 190 380 210 380Z', tint(colour, 0.35)) +
    fill(oval(400, 410, 130, 22), shade(colour, 1.6)) +
    solid(
      'M290 410C280 350 300 300 270 240C320 260 340 200 390 190C400 230 450 220 490 180C510 240 550 260 530 300C500 340 520 380 510 410C470 426 330 426 290 410Z',
      '#FFFFFF',
      22,
      '#DCE8EC',
    ) +
    stroke('M390 196C380 250 400 320 380 404M486 190C470 260 480 330 450 400', '#DCE8EC', 8) +
    solid(front, colour, 22) +
    inside(front, waves + at(232, 490, leaf(70, '#FFFFFF', 0.3), 1, -30)) +
    gloss('M196 470V540', 13, 0.5)
  );
}

export function toiletRolls(colour = '#FFFFFF'): Svg {
  const dark = '#DDE3E0';
  const roll =
    solid('M-120 -80V100C-120 136 120 136 120 100V-80Z', colour, 22, dark) +
    fill(oval(0, -80, 120, 44), '#F3F6F4') +
    stroke(oval(0, -80, 84, 30), dark, 4) +
    stroke(oval(0, -80, 104, 38), dark, 3, 0.7) +
    fill(oval(0, -80, 44, 17), '#C9A77C') +
    fill(oval(2, -77, 32, 11), '#93714A') +
    stroke('M-90 -20V90M-50 0V110', dark, 4, 0.8) +
    repeat(dot(0, 0, 5, dark), [
      [-20, 20],
      [20, 46],
      [-70, 40],
      [-20, 80],
      [60, 10],
      [60, 80],
    ]);
  const sheet =
    fill('M96 -60C150 -40 150 40 180 110C160 130 130 132 104 124C90 80 110 20 96 -60Z', '#F7FAF8') +
    stroke('M180 110C160 130 130 132 104 124', dark, 5);
  return (
    ground(400, 634, 270) +
    at(400, 300, roll, 0.98) +
    at(270, 510, roll, 0.98) +
    at(528, 510, roll + sheet, 0.98) +
    at(150, 628, leaf(90, green), 1, -40)
  );
}

export function detergent(colour = '#4C8FC7'): Svg {
  const d =
    'M290 300C290 270 300 250 320 250H450C510 250 560 300 570 380C580 450 574 560 566 604C562 626 548 638 524 638H276C252 638 238 626 236 604C226 520 236 400 270 350C282 332 290 320 290 300Z';
  const hole = 'M470 330C510 336 524 380 520 430C516 460 490 456 486 430C482 400 474 380 458 366C440 350 448 328 470 330Z';
  return (
    ground(400, 638, 200) +
    solid(d, colour, 30) +
    fill(hole, tint(colour, 0.8)) +
    stroke(hole, shade(colour), 6, 0.7) +
    solid(box(312, 176, 136, 86, 20), '#F7F4EA', 14, '#D8D2C0') +
    stroke('M340 196V240M372 196V240M404 196V240', '#D8D2C0', 7) +
    solid(
      'M262 440C300 420 420 420 460 440C470 500 466 560 456 590C400 606 310 606 266 590C254 540 254 490 262 440Z',
      '#FFFFFF',
      10,
      tint(colour, 0.6),
    ) +
    at(330, 520, leaf(110, green), 1, -30) +
    at(350, 534, leaf(90, '#5FAF62'), 1, -80) +
    repeat(dot(0, 0, 10, colour), [
      [420, 470],
      [440, 496, 0.7],
      [300, 560, 0.8],
    ]) +
    gloss('M262 420C254 450 252 470 252 500', 14, 0.4) +
    bubble(610, 300, 34) +
    bubble(660, 250, 20) +
    bubble(640, 366, 16)
  );
}

export function dishSoap(colour = '#8CC152'): Svg {
  const d = 'M322 320C262 340 250 380 250 440V590C250 622 266 638 298 638H502C534 638 550 622 550 590V440C550 380 538 340 478 320Z';
  const lemon =
    dot(4, 6, 92, '#E0A82E') +
    dot(0, 0, 90, '#F8D34C') +
    dot(0, 0, 78, '#FFF8DA') +
    Array.from({ length: 8 }, (_, i) =>
      at(0, 0, fill('M12 0C24 -20 52 -26 68 -20C72 -8 72 8 68 20C52 26 24 20 12 0Z', '#F8DC6A'), 1, i * 45),
    ).join('');
  return (
    ground(400, 638, 190) +
    stroke('M400 300V200', '#E9EEF0', 24) +
    solid(
      'M300 160C300 140 316 130 340 130H440C460 130 470 144 470 164V206H366C350 206 340 196 330 186L300 190Z',
      '#F7FAFA',
      12,
      '#D2DCDE',
    ) +
    solid(box(340, 266, 120, 66, 16), '#F7FAFA', 12, '#D2DCDE') +
    solid(d, colour, 26) +
    inside(d, fill('M240 420C320 400 480 440 560 416V460C480 480 320 440 240 460Z', tint(colour, 0.4), 0.7)) +
    at(396, 520, lemon, 0.86) +
    at(420, 446, leaf(70, deepGreen), 1, -30) +
    gloss('M276 440V580', 15, 0.5) +
    bubble(610, 420, 40) +
    bubble(660, 350, 24) +
    bubble(200, 300, 28) +
    bubble(164, 360, 15)
  );
}

export function soapBar(colour = '#F3C6CF'): Svg {
  const bar = box(-190, -90, 380, 180, 80);
  const foam = repeat(dot(0, 0, 40, '#FFFFFF', 0.95), [
    [230, 590, 1],
    [290, 604, 0.8],
    [560, 596, 1],
    [620, 610, 0.7],
    [500, 612, 0.7],
    [184, 616, 0.6],
  ]);
  return (
    ground(400, 622, 270) +
    solid('M150 560H650C640 610 600 634 540 634H260C200 634 160 610 150 560Z', '#B8CFC6', 16) +
    fill(oval(400, 560, 250, 40), '#D3E3DC') +
    at(
      400,
      470,
      solid(bar, colour, 22, shade(colour, 0.9)) +
        stroke(box(-140, -56, 280, 112, 50), tint(colour, 0.5), 10) +
        at(-40, 10, leaf(90, tint(colour, 0.55), 0.4), 1, -30) +
        at(0, 14, leaf(70, tint(colour, 0.55), 0.4), 1, -60) +
        gloss('M-160 -10C-156 -40 -140 -60 -114 -66', 15, 0.7),
      1,
      -3,
    ) +
    foam +
    bubble(300, 300, 42) +
    bubble(390, 240, 28) +
    bubble(520, 310, 34) +
    bubble(470, 220, 16) +
    star(610, 250, 22)
  );
}

export function trashBags(colour = '#6C8F7D'): Svg {
  const roll = (tone: string) =>
    solid('M-150 -70H130C160 -70 176 -40 176 0C176 40 160 70 130 70H-150Z', tone, 18) +
    fill(oval(-150, 0, 36, 70), tint(tone, 0.35)) +
    fill(oval(-150, 0, 18, 36), '#C9A77C') +
    fill(oval(-148, 0, 10, 22), '#93714A') +
    stroke('M-80 -70V70M-10 -70V70M60 -70V70', shade(tone, 0.9), 6, 0.6) +
    gloss('M-90 -44H80', 11, 0.35);
  const bag =
    solid(
      'M0 -150C30 -150 26 -110 50 -90C140 -50 170 60 140 150C130 176 -130 176 -140 150C-170 60 -140 -50 -50 -90C-26 -110 -30 -150 0 -150Z',
      tint(colour, 0.15),
      24,
    ) +
    stroke('M-54 -88C-20 -70 20 -70 54 -88', '#E9B44C', 14) +
    stroke('M-60 -30C-80 20 -84 80 -76 120M10 -40C0 20 0 80 6 130', shade(colour, 0.4), 7, 0.5) +
    fill('M-30 -150C-60 -190 -20 -196 0 -160C20 -196 60 -190 30 -150Z', tint(colour, 0.15));
  return ground(400, 630, 260) + at(430, 410, bag, 1.16) + at(300, 560, roll(colour), 0.84, -4) + at(580, 586, roll('#D9A441'), 0.62, 4);
}
