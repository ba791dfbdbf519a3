import { formatYuan } from '@lintuan/kernel/fen';
import sharp from 'sharp';
import { type Code, drawCode } from './code.ts';
import { colours } from './palette.ts';
import { mark, price, row, struck, svg, tag } from './parts.ts';
import { drawPhoto } from './photo.ts';
import { drawSeats, type SeatsShown } from './seats.ts';
import { line, lines } from './text.ts';

export interface PosterShown extends SeatsShown {
  productName: string;
  groupFen: number;
  singleFen: number;
  missing: number;
  open: boolean;
  merchantName: string;
  sharerName: string;
  photo: Buffer | null;
  code: Code;
}

const WIDTH = 750;
const HEIGHT = 1334;
const SIDE = 32;
const PAD = 32;
const TOP = 124;
const INNER = WIDTH - (SIDE + PAD) * 2;
const CODE = 204;

/** A poster to be kept or printed: what it is, what it costs together, who is still missing, and the code that leads there. */
export async function drawPoster(poster: PosterShown): Promise<Buffer> {
  const left = SIDE + PAD;
  const name = await lines(poster.productName, { size: 36, weight: 700, colour: colours.text }, INNER, 2);
  const photoHeight = 636 - name.length * 50;
  const belowPhoto = TOP + photoHeight;
  const parts = await Promise.all([
    head(),
    drawPhoto(poster.photo, { x: SIDE, y: TOP, width: WIDTH - SIDE * 2, height: photoHeight }),
    prices(poster, left, 860),
    drawSeats(poster, left, 930),
    state(poster, left, 1012),
    foot(poster, left),
  ]);
  const [header, photo, ...rest] = parts;
  const names = name.map((one, at) => one.at(left, belowPhoto + 56 + at * 50)).join('');
  const card = { x: SIDE, y: TOP, width: WIDTH - SIDE * 2, height: HEIGHT - TOP - SIDE };
  const frame = `x="${card.x}" y="${card.y}" width="${card.width}" height="${card.height}" rx="24"`;
  const drawing = `
    <defs><linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#0B7A3E"/><stop offset=".45" stop-color="#3E9C68"/><stop offset="1" stop-color="#CFE9D9"/></linearGradient>
    <clipPath id="card"><rect ${frame}/></clipPath></defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#ground)"/>${header}
    <rect ${frame} fill="${colours.card}"/><g clip-path="url(#card)">${photo}</g>${names}${rest.join('')}`;
  return sharp(svg(WIDTH, HEIGHT, drawing))
    .flatten({ background: '#fff' })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

async function head(): Promise<string> {
  const [name, words] = await Promise.all([
    line('邻团', { size: 40, weight: 700, colour: '#fff' }),
    line('和邻居一起买', { size: 28, colour: '#E7F5EC' }),
  ]);
  return mark(SIDE, 34, 60, { ground: '#fff', figure: colours.brand }) + name.at(SIDE + 76, 78) + words.at(WIDTH - SIDE - words.width, 76);
}

async function prices({ groupFen, singleFen, size }: PosterShown, x: number, baseline: number): Promise<string> {
  const [now, alone, people] = await Promise.all([
    price(groupFen, 80),
    struck(`单买 ¥${formatYuan(singleFen)}`, 28),
    tag(`${size}人团`, 30, { colour: colours.group, ground: colours.groupLight }),
  ]);
  return row([now, ...(singleFen > groupFen ? [alone] : [])], 20).at(x - 2, baseline) + people.at(WIDTH - x - people.width, baseline - 6);
}

async function state({ open, missing, size, filled }: PosterShown, x: number, baseline: number): Promise<string> {
  const filledWords = filled > 0 ? `，商家补位 ${filled} 人` : '';
  const words = open
    ? `还差 ${missing} 人成团${filledWords}`
    : `${size} 人一起拼，${missing === 0 ? '已经成团' : '欢迎开新团'}${filledWords}`;
  return (await line(words, { size: 30, weight: 700, colour: open ? colours.group : colours.brand }, INNER)).at(x, baseline);
}

async function foot({ sharerName, merchantName, code, open }: PosterShown, x: number): Promise<string> {
  const top = HEIGHT - SIDE - 26 - CODE;
  const room = INNER - CODE - 24;
  const [who, invites, scan, shop, drawn] = await Promise.all([
    line(sharerName, { size: 32, weight: 700, colour: colours.text }, room),
    line('邀你一起拼', { size: 28, colour: colours.second }, room),
    line(how(code, open), { size: 26, weight: 700, colour: colours.brand }, room),
    line(merchantName, { size: 24, colour: colours.hint }, room),
    drawCode(code, WIDTH - x - CODE, top, CODE),
  ]);
  const dashes = `<path d="M${x} ${top - 22}H${WIDTH - x}" stroke="${colours.line}" stroke-width="2" stroke-dasharray="8 7"/>`;
  return dashes + who.at(x, top + 44) + invites.at(x, top + 86) + scan.at(x, top + 146) + shop.at(x, top + 190) + drawn;
}

const how = (code: Code, open: boolean): string => `长按识别${code.kind === 'mini' ? '小程序码' : '二维码'}，${open ? '参团' : '开新团'}`;
