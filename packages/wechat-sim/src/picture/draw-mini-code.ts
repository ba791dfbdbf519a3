import qrcode from 'qrcode';
import type { Bitmap } from './encode-png.ts';

export type Colour = readonly [r: number, g: number, b: number];

export interface MiniCodeLook {
  width: number;
  colour: Colour;
  transparent: boolean;
}

const QR_SHARE = 0.58;
const RING_INNER = 0.44;
const RING_OUTER = 0.49;
const RING_TICKS = 72;

/** Round like a mini code, with an ordinary QR inside that any scanner reads. */
export function drawMiniCode(text: string, look: MiniCodeLook): Bitmap {
  const { width } = look;
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const moduleSize = Math.max(1, Math.floor((width * QR_SHARE) / modules.size));
  const start = Math.floor((width - moduleSize * modules.size) / 2);
  const rgba = new Uint8Array(width * width * 4);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const column = Math.floor((x - start) / moduleSize);
      const row = Math.floor((y - start) / moduleSize);
      const inside = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
      const dark = inside ? modules.get(row, column) === 1 : isRing(x, y, width);
      paint(rgba, (y * width + x) * 4, dark, look);
    }
  }
  return { width, height: width, rgba };
}

function isRing(x: number, y: number, width: number): boolean {
  const dx = (x + 0.5) / width - 0.5;
  const dy = (y + 0.5) / width - 0.5;
  const radius = Math.hypot(dx, dy);
  if (radius < RING_INNER || radius > RING_OUTER) return false;
  const turn = Math.atan2(dy, dx) / (2 * Math.PI) + 0.5;
  return (turn * RING_TICKS) % 1 < 0.45;
}

function paint(rgba: Uint8Array, at: number, dark: boolean, look: MiniCodeLook): void {
  if (dark) rgba.set([...look.colour, 255], at);
  else rgba.set([255, 255, 255, look.transparent ? 0 : 255], at);
}
