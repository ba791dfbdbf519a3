import { formatYuan } from '@lintuan/kernel/fen';
import sharp from 'sharp';
import { colours } from './palette.ts';
import { mark, price, row, struck, svg, tag } from './parts.ts';
import { drawPhoto } from './photo.ts';
import { line } from './text.ts';

export interface CardShown {
  productName: string;
  groupFen: number;
  singleFen: number;
  size: number;
  photo: Buffer | null;
}

const WIDTH = 1000;
const HEIGHT = 800;
const PANEL = 236;
/** What WeChat takes for the card of a chat. */
const MOST_BYTES = 128 * 1024;

/** The card of a chat, 5:4: it is seen at the size of a stamp, so there is little on it, and that is large. */
export async function drawCard(card: CardShown): Promise<Buffer> {
  const top = HEIGHT - PANEL;
  const [photo, now, alone, size, name, shop] = await Promise.all([
    drawPhoto(card.photo, { x: 0, y: 0, width: WIDTH, height: top }),
    price(card.groupFen, 124),
    struck(`单买 ¥${formatYuan(card.singleFen)}`, 44),
    tag(`${card.size}人团`, 52, { colour: colours.group, ground: colours.groupLight }),
    line(card.productName, { size: 46, weight: 700, colour: colours.text }, WIDTH - 96),
    line('邻团', { size: 38, weight: 700, colour: colours.brand }),
  ]);
  const brand = `<rect x="32" y="32" width="${shop.width + 104}" height="72" rx="36" fill="#fff" fill-opacity=".94"/>${mark(46, 44, 48)}${shop.at(106, 82)}`;
  const words =
    name.at(48, top + 74) +
    row([now, ...(card.singleFen > card.groupFen ? [alone] : [])], 28).at(46, HEIGHT - 46) +
    size.at(WIDTH - 48 - size.width, HEIGHT - 56);
  return withinLimit(svg(WIDTH, HEIGHT, `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${photo}${brand}${words}`));
}

async function withinLimit(drawing: Buffer): Promise<Buffer> {
  const picture = await sharp(drawing).flatten({ background: '#fff' }).raw().toBuffer({ resolveWithObject: true });
  for (let quality = 86; ; quality -= 12) {
    const bytes = await sharp(picture.data, { raw: picture.info }).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (bytes.length <= MOST_BYTES || quality < 40) return bytes;
  }
}
