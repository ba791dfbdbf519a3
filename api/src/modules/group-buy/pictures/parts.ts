import { formatYuan } from '@lintuan/kernel/fen';
import { colours } from './palette.ts';
import { line } from './text.ts';

export interface Part {
  width: number;
  at(x: number, baseline: number): string;
}

/** Parts one after the other on one baseline. */
export function row(parts: readonly Part[], gap: number): Part {
  return {
    width: parts.reduce((sum, part) => sum + part.width, gap * (parts.length - 1)),
    at: (x, baseline) => {
      let from = x;
      return parts
        .map((part) => {
          const drawn = part.at(from, baseline);
          from += part.width + gap;
          return drawn;
        })
        .join('');
    },
  };
}

/** Small ¥, large yuan, small fen. */
export async function price(fen: number, size: number, colour = colours.price): Promise<Part> {
  const [yuan = '', cents = ''] = formatYuan(fen).split('.');
  const small = { size: Math.round(size * 0.5), weight: 700, colour } as const;
  const parts = [line('¥', small), line(yuan, { size, weight: 700, colour }), ...(cents === '00' ? [] : [line(`.${cents}`, small)])];
  return row(await Promise.all(parts), size * 0.03);
}

export async function struck(text: string, size: number): Promise<Part> {
  const { width, at } = await line(text, { size, colour: colours.hint });
  const through = (x: number, y: number) =>
    `<rect x="${x.toFixed(1)}" y="${(y - size * 0.36).toFixed(1)}" width="${width.toFixed(1)}" height="${Math.max(1.5, size / 16)}" fill="${colours.hint}"/>`;
  return { width, at: (x, baseline) => at(x, baseline) + through(x, baseline) };
}

/** Words on a ground with round ends. */
export async function tag(text: string, size: number, { colour, ground }: { colour: string; ground: string }): Promise<Part> {
  const words = await line(text, { size, weight: 700, colour });
  const [pad, height] = [size * 0.6, size * 1.7];
  const width = words.width + pad * 2;
  const back = (x: number, y: number) =>
    `<rect x="${x.toFixed(1)}" y="${(y - size * 0.36 - height / 2).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${(height / 2).toFixed(1)}" fill="${ground}"/>`;
  return { width, at: (x, baseline) => back(x, baseline) + words.at(x + pad, baseline) };
}

/** Our mark: two roofs side by side, neighbours. */
export const mark = (x: number, y: number, size: number, { ground = colours.brand, figure = colours.card } = {}): string => `
  <g transform="translate(${x} ${y}) scale(${size / 48})">
    <rect width="48" height="48" rx="13" fill="${ground}"/>
    <path d="M21 23 31 13l10 10v14H21z" fill="${figure}" fill-opacity=".7"/>
    <path d="M7 27 17 17l10 10v10H7z" fill="${figure}" stroke="${ground}" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke"/>
  </g>`;

export const svg = (width: number, height: number, inside: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`,
  );
