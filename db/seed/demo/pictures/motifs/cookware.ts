import { shade, tint } from '../colour.ts';
import { green, leaf, star, steam, wood } from '../parts.ts';
import { at, box, dot, fill, gloss, ground, inside, oval, type Svg, solid, stroke } from '../pen.ts';

export function soupPot(colour = '#D9584A'): Svg {
  const body = 'M210 380H590V560C590 610 560 634 510 634H290C240 634 210 610 210 560Z';
  return (
    ground(400, 634, 210) +
    stroke('M214 430C150 420 150 500 214 494M586 430C650 420 650 500 586 494', shade(colour, 1.2), 26) +
    solid(body, colour, 30) +
    fill('M196 366H604V396H196Z', shade(colour, 1.4)) +
    solid(
      'M200 366C210 290 300 250 400 250C500 250 590 290 600 366C604 380 596 386 586 386H214C204 386 196 380 200 366Z',
      tint(colour, 0.08),
      22,
    ) +
    solid(box(352, 200, 96, 44, 20), wood, 10) +
    stroke('M400 240V256', '#D9CDBD', 26) +
    gloss('M240 350C256 312 300 288 340 278', 14, 0.45) +
    gloss('M242 430V540', 16, 0.4) +
    leafMark(400, 516, tint(colour, 0.45)) +
    steam(400, 176, 0.8)
  );
}

const leafMark = (x: number, y: number, colour: string): Svg =>
  at(x, y, at(0, 16, leaf(76, colour, 0.34), 1, -50) + at(0, 16, leaf(76, colour, 0.34), 1, -130));

export function fryingPan(colour = '#46565E'): Svg {
  const white =
    'M300 400C270 360 320 320 370 340C400 310 470 320 480 360C530 370 530 430 486 446C470 490 390 500 360 466C310 480 270 440 300 400Z';
  return (
    ground(380, 604, 240) +
    solid('M540 330L700 210C716 198 738 220 726 236L584 390Z', wood, 12) +
    stroke('M662 262L694 238', shade(wood), 12) +
    solid('M140 420H620C620 520 540 596 440 600H320C220 596 140 520 140 420Z', shade(colour), 20, shade(colour, 2.2)) +
    fill(oval(380, 420, 242, 130), tint(colour, 0.15)) +
    fill(oval(380, 424, 218, 112), shade(colour, 0.9)) +
    fill(oval(372, 416, 206, 102), colour) +
    solid(white, '#FFFDF6', 10, '#E5DDCB') +
    solid(oval(398, 400, 54, 42), '#F7A934', 12) +
    gloss('M364 390C370 376 382 370 394 368', 9, 0.75) +
    stroke('M190 400C206 350 260 326 310 318', '#ffffff', 11, 0.25) +
    at(500, 460, leaf(64, green), 1, 10) +
    at(250, 452, leaf(56, green), 1, 200)
  );
}

export function cleaver(): Svg {
  const blade = 'M170 250H560C572 250 580 258 580 270V420C580 440 570 450 552 450C430 462 300 470 196 452C176 448 168 438 168 420Z';
  const carrot = dot(3, 5, 38, '#D9642A') + dot(0, 0, 37, '#F08A3E') + dot(0, 0, 20, '#F7AB66');
  return (
    ground(400, 636, 270) +
    solid(box(130, 500, 540, 132, 40), wood, 0) +
    fill(box(130, 490, 540, 110, 40), tint(wood, 0.2)) +
    stroke('M180 530H360M420 560H600M220 570H300', shade(wood), 6, 0.45) +
    dot(620, 544, 16, shade(wood, 1.4)) +
    at(
      400,
      380,
      at(
        -400,
        -360,
        solid(box(560, 280, 190, 66, 30), '#6E4A34', 14) +
          dot(620, 313, 8, '#E3C9A0') +
          dot(690, 313, 8, '#E3C9A0') +
          solid(blade, '#C8D3D8', 0) +
          inside(
            blade,
            fill('M160 240H590V300H160Z', '#DDE6EA') +
              fill('M160 412C300 436 450 432 590 410V480H160Z', '#EEF3F5') +
              fill('M440 240L320 480H250L370 240Z', '#ffffff', 0.45),
          ) +
          dot(214, 296, 15, tint(wood, 0.6)),
      ),
      1,
      -8,
    ) +
    at(230, 560, carrot) +
    at(300, 578, carrot, 0.9) +
    at(368, 566, carrot, 0.84) +
    at(560, 588, leaf(80, green), 1, -160) +
    at(560, 588, leaf(70, '#5FAF62'), 1, -200)
  );
}

export function mug(colour = '#F2A65A'): Svg {
  const body = 'M230 300H530V540C530 600 500 632 450 632H310C260 632 230 600 230 540Z';
  return (
    ground(400, 632, 200) +
    stroke('M520 370C650 350 650 540 516 540', shade(colour), 46) +
    stroke('M516 366C640 348 640 532 514 532', colour, 34) +
    solid(body, colour, 28) +
    fill(oval(380, 300, 150, 36), tint(colour, 0.35)) +
    fill(oval(380, 304, 130, 26), shade(colour, 1.2)) +
    inside(
      body,
      stroke('M220 470C270 430 320 510 380 470C440 430 490 510 540 470', '#ffffff', 16, 0.75) +
        stroke('M220 520C270 480 320 560 380 520C440 480 490 560 540 520', '#ffffff', 16, 0.4),
    ) +
    gloss('M262 350V420', 16, 0.5) +
    steam(380, 250, 0.8)
  );
}

export function flask(colour = '#5F9C8E'): Svg {
  const body = 'M290 330H510V592C510 622 492 638 462 638H338C308 638 290 622 290 592Z';
  return (
    ground(400, 638, 150) +
    solid(body, colour, 28) +
    fill('M290 330H510V372H290Z', shade(colour, 0.6)) +
    solid('M302 240C302 190 340 160 400 160C460 160 498 190 498 240V334H302Z', tint(colour, 0.55), 22) +
    stroke('M360 162C360 110 440 110 440 162', shade(colour, 0.8), 18) +
    stroke('M300 330H500', '#D7DEE0', 14) +
    fill('M290 572H510V592C510 622 492 638 462 638H338C308 638 290 622 290 592Z', shade(colour, 0.9)) +
    mountain() +
    gloss('M318 400V540', 15, 0.45) +
    gloss('M330 220C336 202 350 190 368 186', 12, 0.6)
  );
}

const mountain = (): Svg => fill('M330 520L382 436L412 480L432 452L474 520Z', '#ffffff', 0.85) + dot(448, 428, 14, '#F9D976');

export function bowls(colour = '#EAF2F4'): Svg {
  const one = (tone: string, band: string): Svg => {
    const d = 'M-220 -50H220C216 40 150 110 80 118V130H-80V118C-150 110 -216 40 -220 -50Z';
    return (
      solid(d, tone, 22) +
      inside(d, stroke('M-230 -6C-100 14 100 14 230 -6', band, 12)) +
      fill(oval(0, -50, 220, 40), tint(tone, 0.5)) +
      fill(oval(0, -46, 198, 30), shade(tone, 0.8)) +
      gloss('M-190 0C-180 36 -160 64 -134 82', 12, 0.6)
    );
  };
  return (
    ground(400, 634, 170) +
    at(400, 504, one('#7FB3C8', '#ffffff')) +
    at(400, 404, one('#F1C27D', '#ffffff'), 0.92) +
    at(400, 312, one(colour, '#4FA37A'), 0.84) +
    stroke('M566 600L690 290M600 612L716 300', '#8C5A36', 15) +
    star(210, 240, 20)
  );
}
