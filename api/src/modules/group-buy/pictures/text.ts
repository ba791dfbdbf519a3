import { EM, type Outline, outlineOf, type Weight } from './typeface.ts';

export interface Style {
  size: number;
  weight?: Weight;
  colour: string;
}
/** A line of text that was measured and can be put anywhere. */
export interface Line {
  width: number;
  at(x: number, baseline: number): string;
}

interface Sign extends Outline {
  width: number;
}

/** Signs no typeface of ours has are left out. */
async function signsOf(text: string, { size, weight = 400 }: Style): Promise<Sign[]> {
  const signs: Sign[] = [];
  for (const sign of text.normalize('NFC')) {
    const outline = await outlineOf(sign, weight);
    if (outline) signs.push({ ...outline, width: (outline.advance * size) / EM });
  }
  return signs;
}

function lineOf(signs: readonly Sign[], { size, colour }: Style): Line {
  const width = widthOf(signs);
  const at = (x: number, baseline: number) => {
    let offset = 0;
    const drawn = signs.map(({ d, advance }) => {
      const path = d ? `<path transform="translate(${offset} 0)" d="${d}"/>` : '';
      offset = Math.round(offset + advance);
      return path;
    });
    return `<g fill="${colour}" transform="translate(${x.toFixed(1)} ${baseline}) scale(${size / EM})">${drawn.join('')}</g>`;
  };
  return { width, at };
}

const widthOf = (signs: readonly Sign[]): number => signs.reduce((sum, sign) => sum + sign.width, 0);

/** One line, cut with … where it is longer than it may be. */
export async function line(text: string, style: Style, longest = Number.POSITIVE_INFINITY): Promise<Line> {
  return (await lines(text, style, longest, 1))[0]!;
}

/** Chinese breaks anywhere; what does not fit into the last line is cut. */
export async function lines(text: string, style: Style, longest: number, most: number): Promise<Line[]> {
  const rest = await signsOf(text, style);
  const rows: Sign[][] = [];
  while (rest.length > 0 && rows.length < most) rows.push(rest.splice(0, fitting(rest, longest)));
  const last = rows.at(-1);
  if (rest.length > 0 && last) {
    const dots = await signsOf('…', style);
    while (last.length > 0 && widthOf([...last, ...dots]) > longest) last.pop();
    last.push(...dots);
  }
  return rows.length > 0 ? rows.map((row) => lineOf(row, style)) : [lineOf([], style)];
}

function fitting(signs: readonly Sign[], longest: number): number {
  let width = 0;
  const over = signs.findIndex((sign) => {
    width += sign.width;
    return width > longest;
  });
  return over === -1 ? signs.length : Math.max(over, 1);
}
