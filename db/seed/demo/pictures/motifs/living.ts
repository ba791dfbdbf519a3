import { shade, tint } from '../colour.ts';
import { deepGreen, green, leaf, wood } from '../parts.ts';
import { at, box, dot, fill, gloss, ground, inside, oval, type Svg, solid, stroke } from '../pen.ts';

export function storageBox(colour = '#E9B872'): Svg {
  const front = 'M190 360H610L588 606C586 626 574 636 556 636H244C226 636 214 626 212 606Z';
  const cloth =
    solid('M220 360C220 300 280 270 330 300C370 260 430 270 450 300C500 270 570 290 580 360Z', '#F7EFE6', 16, '#DCCFC2') +
    stroke('M330 300C340 320 344 340 340 358M450 300C440 320 440 340 446 358', '#DCCFC2', 7) +
    fill('M400 330C440 280 520 290 540 360H390Z', '#B6CFC4');
  return (
    ground(400, 636, 220) +
    cloth +
    solid(front, colour, 26) +
    solid(box(168, 340, 464, 62, 22), tint(colour, 0.16), 12) +
    fill(box(330, 450, 140, 44, 22), shade(colour, 1.8)) +
    fill(box(336, 458, 134, 36, 18), shade(colour, 1.2)) +
    stroke('M240 540H560M246 580H554', shade(colour), 8, 0.5) +
    gloss('M222 440L232 540', 14, 0.45)
  );
}

export function towels(colour = '#8FB8C9'): Svg {
  const fold = (tone: string) => {
    const d = 'M-200 -60C-200 -70 -190 -76 -176 -76H150C196 -76 216 -44 216 -4C216 40 196 70 150 70H-176C-190 70 -200 64 -200 54Z';
    return (
      solid(d, tone, 14) +
      inside(d, fill('M-130 -90H-86V90H-130Z', tint(tone, 0.55)) + fill('M-70 -90H-54V90H-70Z', tint(tone, 0.55))) +
      stroke('M-190 -2H140C168 -2 168 -2 150 -2', shade(tone, 1.2), 7, 0.7) +
      stroke('M150 -66C200 -60 200 56 150 62', shade(tone, 0.9), 7, 0.5) +
      gloss('M-20 -50H100', 10, 0.4)
    );
  };
  const rolled =
    solid('M-120 -70H100V70H-120Z', tint(colour, 0.25), 14) +
    solid(oval(104, 0, 40, 70), tint(colour, 0.25), 6) +
    stroke('M104 -50C130 -46 130 46 104 50C84 46 84 -24 104 -26C120 -20 118 20 106 22', shade(colour), 7, 0.8) +
    fill(oval(-120, 0, 34, 70), tint(colour, 0.25));
  return (
    ground(400, 630, 250) +
    at(396, 556, fold(shade(colour, 0.5)), 1.1) +
    at(400, 408, fold(colour), 1.06) +
    at(390, 290, rolled, 0.84, 0) +
    at(520, 250, at(0, 0, leaf(110, green), 1, -40) + at(0, 0, leaf(90, '#5FAF62'), 1, -84) + at(0, 4, leaf(90, '#5FAF62'), 1, 6))
  );
}

export function pottedPlant(pot = '#D98C5F'): Svg {
  const d = 'M270 440H530L500 612C498 628 488 636 472 636H328C312 636 302 628 300 612Z';
  const heart = (colour: string) =>
    solid('M0 0C-60 -20 -86 -70 -70 -116C-58 -146 -20 -146 0 -116C20 -146 58 -146 70 -116C86 -70 60 -20 0 0Z', colour, 12) +
    stroke('M0 -6V-110M0 -40L-36 -76M0 -40L36 -76', tint(colour, 0.35), 5, 0.7);
  const stems = stroke(
    'M400 440C396 340 390 280 400 210M390 440C340 380 300 340 260 320M410 440C460 380 500 340 546 320M380 440C320 420 270 430 230 460M420 440C480 420 540 430 580 470',
    '#3F8A49',
    11,
  );
  return (
    ground(400, 636, 150) +
    stems +
    at(400, 250, heart(green), 1.08) +
    at(276, 336, heart('#5FAF62'), 0.98, -48) +
    at(536, 334, heart(deepGreen), 0.98, 46) +
    at(342, 400, heart(deepGreen), 0.86, -18) +
    at(466, 404, heart('#5FAF62'), 0.86, 20) +
    at(244, 450, heart(green), 0.86, -104) +
    at(566, 458, heart(green), 0.86, 106) +
    solid(d, pot, 22) +
    solid(box(252, 412, 296, 62, 16), tint(pot, 0.1), 12) +
    stroke('M296 540C340 520 380 560 420 540C450 526 480 540 506 546', '#ffffff', 10, 0.5) +
    gloss('M276 432H340', 10, 0.4)
  );
}

export function umbrella(colour = '#3D7C92'): Svg {
  const canopy =
    'M150 400C160 240 280 160 400 160C520 160 640 240 650 400C610 366 570 366 530 400C490 366 440 366 400 400C360 366 310 366 270 400C230 366 190 366 150 400Z';
  return (
    ground(420, 640, 150) +
    stroke('M400 380V580C400 640 320 640 320 586', wood, 20) +
    stroke('M400 160V128', wood, 14) +
    solid(canopy, colour, 30) +
    fill('M400 160C340 220 280 300 270 400C310 366 360 366 400 400C440 366 490 366 530 400C520 300 460 220 400 160Z', tint(colour, 0.22)) +
    fill('M400 160C376 240 376 320 400 400C440 366 490 366 530 400C520 300 460 220 400 160Z', tint(colour, 0.1)) +
    gloss('M196 320C214 270 250 234 290 214', 16, 0.4) +
    [
      [180, 470],
      [240, 540],
      [580, 480],
      [640, 560],
      [520, 600],
    ]
      .map(([x = 0, y = 0]) =>
        fill(
          `M${x} ${y}C${x + 18} ${y + 26} ${x + 14} ${y + 44} ${x} ${y + 44}C${x - 14} ${y + 44} ${x - 18} ${y + 26} ${x} ${y}Z`,
          '#A8D0DE',
        ),
      )
      .join('') +
    dot(400, 122, 9, wood)
  );
}
