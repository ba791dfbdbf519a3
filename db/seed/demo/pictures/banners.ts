import { shade, tint } from './colour.ts';
import { croissants, toast } from './motifs/bakery.ts';
import { grapes, orange, strawberries } from './motifs/berries.ts';
import { soupPot } from './motifs/cookware.ts';
import { bokChoy, carrots, tomatoes } from './motifs/garden.ts';
import { corn } from './motifs/kitchen-garden.ts';
import { apple, watermelon } from './motifs/orchard.ts';
import { noodleBowl, steamedBuns } from './motifs/pantry.ts';
import { coffee, milk, orangeJuice } from './motifs/tea.ts';
import { leaf, sprig } from './parts.ts';
import { at, box, dot, fill, oval, type Svg, solid, stroke } from './pen.ts';
import { sheet } from './scene.ts';

/** A motif with its foot at (x, y). */
const stand = (x: number, y: number, art: Svg, size: number, foot = 632): Svg => at(x, y, at(-400, -foot, art), size);
const all = (colour: string): Svg => fill('M0 0H1500V600H0Z', colour);

function orchard(): Svg {
  const tree = (x: number, y: number, size: number) =>
    at(
      x,
      y,
      stroke('M0 0V-90', '#9A6B43', 20) +
        solid(oval(0, -150, 84, 92), '#7DBB6B', 18) +
        [
          [-34, -170],
          [24, -190],
          [38, -130],
          [-20, -112],
        ]
          .map(([a = 0, b = 0]) => dot(a, b, 11, '#EE6F57'))
          .join(''),
      size,
    );
  return (
    all('#E4F3EE') +
    dot(1320, 130, 76, '#FFE2A0') +
    dot(1320, 130, 110, '#FFE2A0', 0.35) +
    fill(oval(1000, 120, 120, 30), '#ffffff', 0.8) +
    fill(oval(1080, 102, 80, 30), '#ffffff', 0.8) +
    fill('M0 420C300 330 560 440 820 380C1080 320 1300 360 1500 320V600H0Z', '#CDE6BF') +
    tree(760, 420, 0.8) +
    tree(900, 400, 1) +
    tree(1420, 372, 1.1) +
    fill('M0 500C300 430 700 540 1000 470C1220 420 1380 440 1500 420V600H0Z', '#AFD69B') +
    stand(1310, 560, watermelon(), 0.56) +
    stand(820, 566, orange(), 0.46) +
    stand(1010, 540, grapes(), 0.6, 640) +
    stand(1150, 580, apple(), 0.52) +
    stand(955, 590, strawberries(), 0.4)
  );
}

function neighbours(): Svg {
  const house = (x: number, top: number, width: number, colour: string): Svg => {
    const rows = Array.from({ length: Math.floor((470 - top) / 84) }, (_, row) =>
      Array.from({ length: Math.floor(width / 70) }, (_, col) =>
        fill(box(x + 24 + col * 66, top + 34 + row * 84, 38, 48, 8), (row + col) % 3 ? '#ffffff' : '#FFE2A0', 0.75),
      ).join(''),
    ).join('');
    return solid(box(x, top, width, 520 - top, 18), colour, 14) + rows;
  };
  const tree = (x: number, size: number) =>
    at(x, 516, stroke('M0 0V-70', '#9A6B43', 14) + solid(oval(0, -110, 58, 66), '#7DBB6B', 14), size);
  return (
    all('#FDEBDD') +
    dot(700, 150, 64, '#FFD9A0') +
    fill(oval(560, 150, 90, 22), '#ffffff', 0.7) +
    house(770, 200, 170, '#EFC1A6') +
    house(960, 110, 200, '#A8CFC3') +
    house(1180, 180, 160, '#F3D38F') +
    house(1360, 240, 180, '#C7BCE0') +
    fill('M0 516H1500V600H0Z', '#DDE9CF') +
    fill('M0 516H1500V532H0Z', '#C7DCB4') +
    tree(730, 1) +
    tree(1170, 0.8) +
    tree(1450, 1) +
    stallFront(1050) +
    stand(950, 500, carrots(), 0.25) +
    stand(1030, 500, tomatoes(), 0.25) +
    stand(1096, 500, bokChoy(), 0.25) +
    stand(1160, 500, corn(), 0.23) +
    at(850, 574, sprig(), 0.5) +
    at(1266, 576, sprig(), 0.5)
  );
}

function stallFront(x: number): Svg {
  const stripes = Array.from({ length: 7 }, (_, i) =>
    fill(`M${i * 50 - 175} -76H${i * 50 - 125}V6A25 24 0 0 1 ${i * 50 - 175} 6Z`, i % 2 ? '#FFFDF6' : '#D9584A'),
  ).join('');
  return at(
    x,
    326,
    stroke('M-160 0V240M160 0V240', '#9A6B43', 13) +
      fill(box(-172, 168, 344, 90, 14), '#20352b', 0.1) +
      solid(box(-180, 166, 360, 90, 14), '#D9B27C', 14) +
      stroke('M-160 200H150M-160 228H150', '#BF9560', 6, 0.7) +
      stripes +
      fill(box(-188, -92, 376, 26, 13), '#B8433A'),
  );
}

function breakfast(): Svg {
  return (
    all('#FFF3D6') +
    fill(box(1130, -30, 260, 300, 24), '#ffffff') +
    fill(box(1146, -30, 228, 284, 16), '#DDF0F7') +
    fill('M1146 200C1220 160 1290 210 1374 180V254H1146Z', '#A8D3A0') +
    stroke('M1260 -20V254M1146 110H1374', '#ffffff', 12) +
    dot(820, 150, 16, '#F3D9A0') +
    dot(960, 90, 10, '#F3D9A0') +
    dot(1060, 200, 12, '#F3D9A0') +
    fill('M0 452H1500V600H0Z', '#EFC9A0') +
    fill('M0 452H1500V470H0Z', '#F8DDBF') +
    stroke('M80 520H260M420 560H640M1180 550H1340', shade('#EFC9A0', 0.6), 6, 0.5) +
    stand(900, 506, milk(), 0.54) +
    stand(1390, 512, orangeJuice(), 0.5) +
    stand(1200, 520, toast(), 0.54) +
    stand(1060, 574, coffee(), 0.46) +
    stand(1330, 580, strawberries(), 0.26) +
    stand(800, 584, croissants(), 0.4) +
    at(640, 566, leaf(70), 1, -20)
  );
}

function supper(): Svg {
  const lantern = (x: number, y: number, size: number): Svg =>
    at(
      x,
      y,
      stroke('M0 -150V-56', '#C98F57', 6) +
        solid(oval(0, 0, 62, 54), '#EE8A5C', 14) +
        stroke('M-24 -48C-34 -20 -34 20 -24 48M24 -48C34 -20 34 20 24 48', '#D9703F', 5) +
        fill(box(-24, -60, 48, 16, 6), '#C98F57') +
        fill(box(-24, 44, 48, 16, 6), '#C98F57') +
        stroke('M0 62V92', '#E2B04A', 8),
      size,
    );
  return (
    all('#F9E1DA') +
    dot(1120, 260, 300, tint('#F9E1DA', 0.4)) +
    lantern(800, 130, 0.8) +
    lantern(940, 90, 0.6) +
    lantern(1400, 140, 0.9) +
    fill('M0 466H1500V600H0Z', '#D9A97C') +
    fill('M0 466H1500V484H0Z', '#E7C29E') +
    stroke('M120 530H300M460 566H620M1280 560H1420', '#C58F60', 6, 0.5) +
    stand(1120, 520, soupPot(), 0.72) +
    stand(860, 560, steamedBuns(), 0.5) +
    stand(1370, 560, noodleBowl(), 0.54) +
    stand(1120, 592, bokChoy(), 0.2)
  );
}

const scenes = { fruit: orchard(), neighbours: neighbours(), breakfast: breakfast(), supper: supper() };

/** 1500 × 600, calm on the left, where the app sets the words. */
export const banners = Object.fromEntries(Object.entries(scenes).map(([name, art]) => [name, sheet(1500, 600, art)]));
