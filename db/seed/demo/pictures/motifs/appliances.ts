import { shade, tint } from '../colour.ts';
import { green, leaf, steam } from '../parts.ts';
import { at, box, dot, fill, gloss, ground, oval, type Svg, solid, stroke } from '../pen.ts';

export function kettle(colour = '#E9E4D8'): Svg {
  const body = 'M290 290H490C520 380 556 500 560 580C562 606 548 618 524 618H256C232 618 218 606 220 580C224 500 260 380 290 290Z';
  const dark = shade(colour, 1.1);
  return (
    ground(400, 638, 210) +
    solid('M300 340C250 330 220 300 190 270C184 262 190 254 200 256L300 280Z', colour, 8, dark) +
    stroke('M500 320C640 280 660 440 590 560', '#5B4636', 34) +
    stroke('M500 316C630 280 648 430 580 550', '#7A5E48', 16) +
    solid(body, colour, 28, dark) +
    solid('M290 292C300 250 350 236 390 236C430 236 480 250 490 292Z', tint(colour, 0.3), 12, dark) +
    solid(oval(390, 222, 30, 22), '#7A5E48', 8) +
    solid(box(214, 600, 352, 42, 18), '#4A4F52', 10) +
    fill(box(330, 400, 40, 150, 20), '#BFE0EA') +
    fill('M330 470H370V530C370 542 360 550 350 550C340 550 330 542 330 530Z', '#6FB4CE') +
    dot(470, 560, 15, '#F2A03D') +
    gloss('M288 380C274 430 262 490 258 540', 15, 0.8) +
    steam(196, 236, 0.6)
  );
}

export function deskLamp(colour = '#4FA38F'): Svg {
  const head = 'M-130 60C-120 -40 -60 -90 0 -90C60 -90 120 -40 130 60Z';
  return (
    ground(400, 632, 190) +
    fill('M138 294L382 388L470 612H30Z', '#FFE9A8', 0.55) +
    stroke('M430 600L520 390L330 240', shade(colour, 1.2), 22) +
    dot(520, 390, 28, colour) +
    dot(512, 384, 10, tint(colour, 0.5)) +
    fill(oval(440, 616, 150, 22), shade(colour, 1.3)) +
    solid('M300 604C310 580 360 570 440 570C520 570 570 580 580 604C584 622 296 622 300 604Z', colour, 14) +
    at(
      276,
      280,
      solid(oval(0, 62, 40, 36), '#FFE08A', 8) +
        solid(head, colour, 22) +
        fill(oval(0, 60, 130, 24), shade(colour, 1.5)) +
        fill(oval(0, 62, 104, 15), '#FFF3C4') +
        gloss('M-98 24C-90 -20 -60 -50 -30 -60', 13, 0.5) +
        solid(box(-22, -122, 44, 44, 14), shade(colour, 0.8), 8),
      1,
      22,
    ) +
    dot(490, 592, 9, '#FFE08A')
  );
}

export function tableFan(colour = '#7FB3C8'): Svg {
  const blade =
    fill('M0 -10C30 -70 20 -130 -40 -150C-90 -150 -100 -90 -70 -60C-46 -34 -20 -20 0 -10Z', tint(colour, 0.1)) +
    fill('M0 -10C-20 -20 -46 -34 -70 -60C-60 -80 -40 -60 0 -10Z', shade(colour));
  const rays = Array.from({ length: 24 }, (_, i) => at(0, 0, stroke('M0 -60V-196', '#ffffff', 4, 0.75), 1, i * 15)).join('');
  return (
    ground(400, 636, 150) +
    solid('M376 500H424L432 600H368Z', tint(colour, 0.5), 10) +
    solid('M270 606C280 580 340 572 400 572C460 572 520 580 530 606C536 640 264 640 270 606Z', tint(colour, 0.5), 16) +
    dot(370, 604, 10, '#E9A24C') +
    dot(404, 604, 10, colour) +
    dot(438, 604, 10, colour) +
    at(
      400,
      320,
      dot(8, 10, 212, shade(colour, 1.2)) +
        dot(0, 0, 210, tint(colour, 0.5)) +
        dot(0, 0, 188, tint(colour, 0.8)) +
        [0, 90, 180, 270].map((turn) => at(0, 0, blade, 1.1, turn + 20)).join('') +
        rays +
        stroke(oval(0, 0, 130), '#ffffff', 4, 0.75) +
        solid(oval(0, 0, 46), tint(colour, 0.45), 12) +
        leafDot() +
        gloss('M-170 -80A190 190 0 0 1 -80 -170', 14, 0.9),
    )
  );
}

const leafDot = (): Svg => at(-18, 12, leaf(46, green, 0.4), 1, -40);

export function riceCooker(colour = '#F4F1EA'): Svg {
  const dark = '#D6CFC2';
  const body = 'M190 360H610C626 460 616 560 580 600C570 616 552 622 530 622H270C248 622 230 616 220 600C184 560 174 460 190 360Z';
  return (
    ground(400, 630, 230) +
    solid(body, colour, 28, dark) +
    solid(
      'M186 360C196 270 290 230 400 230C510 230 604 270 614 360C616 384 606 390 590 390H210C194 390 184 384 186 360Z',
      tint('#7DB09A', 0.1),
      24,
    ) +
    stroke('M210 386H590', '#F9FBFA', 10, 0.8) +
    solid(box(350, 200, 100, 44, 20), '#5C8F7B', 10) +
    fill(box(300, 440, 200, 124, 30), '#35423D') +
    dot(362, 500, 26, '#F0A63A') +
    dot(362, 500, 14, '#FFD98A') +
    fill(box(410, 476, 66, 16, 8), '#7DB09A') +
    fill(box(410, 506, 44, 16, 8), '#A9C9BB') +
    gloss('M226 330C240 290 284 266 326 256', 14, 0.5) +
    gloss('M216 440C216 490 222 530 236 560', 14, 0.9) +
    steam(520, 210, 0.6)
  );
}

export function hairDryer(colour = '#E58FA0'): Svg {
  const d = 'M180 270C180 250 196 240 216 242L430 250C540 250 600 310 600 390C600 470 540 526 460 526L216 478C196 476 180 466 180 448Z';
  return (
    ground(450, 634, 160) +
    solid('M410 480L520 470L496 612C492 630 480 638 462 636L430 634C414 632 408 620 410 604Z', shade(colour, 0.6), 14) +
    fill(box(440, 540, 30, 54, 15), '#ffffff', 0.75) +
    solid(d, colour, 30) +
    fill('M180 260H150C136 260 130 270 130 282V440C130 452 136 460 150 460H180Z', '#4A4F58') +
    stroke('M144 300V424M164 296V430', '#7B828C', 7) +
    dot(476, 388, 82, tint(colour, 0.35)) +
    dot(476, 388, 62, shade(colour)) +
    [0, 45, 90, 135].map((turn) => at(476, 388, stroke('M-44 0H44', tint(colour, 0.35), 8), 1, turn)).join('') +
    gloss('M222 276H370', 15, 0.5) +
    stroke('M100 300C70 290 60 310 30 300M100 360C64 352 50 370 20 360M100 420C70 412 60 430 34 420', '#ffffff', 10, 0.9) +
    stroke('M470 636C480 690 560 650 620 670', '#5B4636', 12)
  );
}
