import { shade, tint } from '../colour.ts';
import { bubble, deepGreen, green, leaf } from '../parts.ts';
import { at, box, dot, fill, gloss, ground, inside, oval, repeat, type Svg, solid, stroke } from '../pen.ts';

const bear = (fur: string): Svg =>
  dot(-50, -50, 26, fur) +
  dot(50, -50, 26, fur) +
  dot(-50, -50, 13, tint(fur, 0.5)) +
  dot(50, -50, 13, tint(fur, 0.5)) +
  solid(oval(0, 0, 78, 70), fur, 12) +
  fill(oval(0, 22, 34, 26), tint(fur, 0.6)) +
  dot(-28, -10, 8, '#4A3524') +
  dot(28, -10, 8, '#4A3524') +
  fill(oval(0, 12, 11, 8), '#4A3524') +
  stroke('M0 20V30M-10 34Q0 42 10 34', '#4A3524', 4) +
  dot(-46, 18, 11, '#F2A09A', 0.7) +
  dot(46, 18, 11, '#F2A09A', 0.7);

export function diapers(colour = '#8CC4DA'): Svg {
  const pack = 'M210 250C214 226 232 214 260 214H540C568 214 586 226 590 250L600 590C600 620 584 636 556 636H244C216 636 200 620 200 590Z';
  const nappy =
    'M-150 -70H150C156 -40 140 -10 110 0C80 20 60 50 50 90C30 104 -30 104 -50 90C-60 50 -80 20 -110 0C-140 -10 -156 -40 -150 -70Z';
  return (
    ground(410, 638, 230) +
    solid('M280 214C290 160 340 150 400 150C460 150 510 160 520 214', shade(colour, 0.5), 0) +
    fill('M330 212C336 190 360 184 400 184C440 184 464 190 470 212Z', tint(colour, 0.7)) +
    solid(pack, colour, 26) +
    inside(pack, fill('M190 480C300 420 420 540 610 450V650H190Z', tint(colour, 0.6))) +
    dot(400, 390, 118, '#FFFFFF', 0.9) +
    at(400, 400, bear('#D9A066')) +
    gloss('M236 270L230 420', 15, 0.5) +
    at(
      580,
      590,
      solid(nappy, '#FFFFFF', 14, '#DCE8EE') +
        stroke('M-146 -56H-104M104 -56H146', '#F2B6A8', 20) +
        stroke('M-100 4C-70 20 -50 50 -40 84M100 4C70 20 50 50 40 84', '#CFE2EC', 7) +
        at(0, 10, leaf(40, tint(green, 0.4), 0.4), 1, -60),
      0.7,
      -4,
    )
  );
}

export function wetWipes(colour = '#9CCFB4'): Svg {
  const pack = 'M150 470C146 440 160 420 200 416H600C640 420 654 440 650 470V580C654 616 640 630 600 634H200C160 630 146 616 150 580Z';
  return (
    ground(400, 634, 260) +
    solid(
      'M320 430C300 360 320 320 290 260C340 280 370 240 410 220C420 260 470 240 500 210C520 270 520 300 500 340C480 380 490 400 486 430Z',
      '#FFFFFF',
      20,
      '#DCE8E4',
    ) +
    stroke('M406 226C390 290 420 340 390 410M494 216C480 290 480 340 450 420', '#DCE8E4', 8) +
    solid(pack, colour, 24) +
    solid(
      'M260 420C260 380 300 370 400 370C500 370 540 380 540 420C540 450 500 460 400 460C300 460 260 450 260 420Z',
      '#FFFFFF',
      10,
      '#D2E2DA',
    ) +
    fill('M300 420C300 400 330 396 400 396C470 396 500 400 500 420C500 434 470 440 400 440C330 440 300 434 300 420Z', '#DCE8E4') +
    stroke('M400 396C380 360 400 330 386 300', '#FFFFFF', 90) +
    stroke('M372 400C356 360 366 320 356 280M426 400C420 360 436 330 424 300', '#DCE8E4', 7) +
    stroke('M180 430V620M620 430V620', tint(colour, 0.4), 8, 0.8) +
    repeat(fill('M0 -26C16 -8 22 6 22 14C22 28 12 36 0 36C-12 36 -22 28 -22 14C-22 6 -16 -8 0 -26Z', '#FFFFFF', 0.9), [
      [290, 540],
      [360, 560, 0.7],
    ]) +
    at(470, 570, leaf(90, deepGreen), 1, -30) +
    at(470, 570, leaf(80, green), 1, -90) +
    gloss('M206 446H250', 12, 0.7)
  );
}

export function toothbrushes(colour = '#4C9FC7'): Svg {
  const brush = (tone: string) =>
    solid(
      'M-22 300C-30 160 -16 60 -18 -40C-18 -90 -26 -130 -26 -190C-26 -216 26 -216 26 -190C26 -130 18 -90 18 -40C16 60 30 160 22 300C16 316 -16 316 -22 300Z',
      tone,
      10,
    ) +
    solid(box(22, -206, 46, 118, 8), '#F9FCFD', 6, '#CFE0E8') +
    stroke('M30 -182H64M30 -158H64M30 -134H64M30 -110H64', tone, 7, 0.6) +
    fill(box(-10, 60, 20, 150, 10), '#ffffff', 0.45);
  const cup = 'M270 410H530L512 606C510 626 498 638 478 638H322C302 638 290 626 288 606Z';
  return (
    ground(400, 638, 160) +
    at(350, 300, brush(colour), 0.98, -9) +
    at(456, 300, brush('#F08A7C'), 0.98, 9) +
    solid(cup, '#F4F7F5', 24, '#D0DCD8') +
    inside(
      cup,
      stroke('M250 500C300 470 340 530 400 500C460 470 500 530 550 500', colour, 18, 0.7) +
        stroke('M250 550C300 520 340 580 400 550C460 520 500 580 550 550', colour, 18, 0.35),
    ) +
    fill(oval(400, 410, 130, 24), '#FFFFFF', 0) +
    gloss('M302 440L314 580', 14, 0.9) +
    bubble(606, 330, 26) +
    bubble(644, 280, 16) +
    bubble(206, 360, 22)
  );
}

export function babyBottle(colour = '#F2A7A0'): Svg {
  const glass = 'M290 340H510V580C510 616 490 638 456 638H344C310 638 290 616 290 580Z';
  return (
    ground(400, 638, 150) +
    fill('M400 110C430 110 440 140 440 166C440 200 490 210 490 262H310C310 210 360 200 360 166C360 140 370 110 400 110Z', '#F6D9B8') +
    fill('M424 120C436 132 440 150 440 166C440 200 490 210 490 262H440C440 210 412 200 424 120Z', '#E6BC92') +
    solid(box(282, 250, 236, 92, 24), colour, 18) +
    stroke('M330 270V324M370 270V324M410 270V324M450 270V324', '#ffffff', 8, 0.4) +
    fill(glass, '#FFFFFF', 0.8) +
    inside(
      glass,
      fill('M280 430C330 416 380 442 430 428C470 416 500 436 520 428V650H280Z', '#FFF3DE') +
        fill('M466 330H520V650H452C478 560 480 420 466 330Z', '#C9D8DE', 0.55),
    ) +
    stroke('M462 400H490M474 440H490M462 480H490M474 520H490M462 560H490', colour, 8) +
    at(380, 520, bear('#E3B27C'), 0.66) +
    gloss('M314 376V560', 14, 0.95) +
    stroke(glass, '#DCE6EA', 5) +
    gloss('M384 140C374 180 352 200 338 232', 9, 0.7)
  );
}

export function babyWash(colour = '#F6D25C'): Svg {
  const d = 'M280 330C280 290 310 276 340 276H460C490 276 520 290 520 330V588C520 620 504 638 472 638H328C296 638 280 620 280 588Z';
  const duck =
    solid(
      'M-90 20C-70 30 -40 24 -26 10C-50 -20 -40 -74 10 -76C56 -76 74 -40 64 -8C90 10 100 50 70 76C40 96 -50 96 -80 70C-94 56 -96 36 -90 20Z',
      '#F9C83C',
      12,
    ) +
    fill('M62 -40C84 -44 100 -34 104 -24C94 -14 76 -12 62 -18Z', '#F08A3E') +
    dot(26, -38, 8, '#4A3524') +
    stroke('M-40 44C-20 66 10 64 24 44', shade('#F9C83C', 1.2), 8);
  return (
    ground(420, 638, 190) +
    stroke('M400 280V196', '#F1F4F2', 24) +
    solid(
      'M310 160C310 140 326 132 346 132H436C464 132 470 146 470 164V204H370C356 204 346 196 338 186L310 190Z',
      '#FFFFFF',
      12,
      '#D5DDDA',
    ) +
    solid(box(346, 240, 108, 50, 14), '#FFFFFF', 10, '#D5DDDA') +
    solid(d, colour, 24) +
    solid(box(280, 390, 240, 170, 0), '#FFFFFF', 12, tint(colour, 0.55)) +
    at(396, 478, bear('#D9A066'), 0.9) +
    gloss('M306 320V376', 13, 0.6) +
    at(600, 590, duck, 0.8) +
    bubble(620, 440, 32) +
    bubble(662, 390, 18) +
    bubble(190, 330, 28) +
    bubble(160, 394, 16)
  );
}
