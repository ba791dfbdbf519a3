import qrcode from 'qrcode';
import sharp from 'sharp';

/** What opens the group: WeChat's round code as a picture, or an ordinary one for the web page. */
export type Code = { kind: 'mini'; picture: Buffer } | { kind: 'web'; url: string };

export async function drawCode(code: Code, x: number, y: number, size: number): Promise<string> {
  if (code.kind === 'web') return drawWebCode(code.url, x, y, size);
  const png = await sharp(code.picture)
    .resize(size * 2, size * 2, { fit: 'contain', background: '#fff' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  return `<image x="${x}" y="${y}" width="${size}" height="${size}" href="data:image/png;base64,${png.toString('base64')}"/>`;
}

function drawWebCode(url: string, x: number, y: number, size: number): string {
  const { modules } = qrcode.create(url, { errorCorrectionLevel: 'M' });
  let d = '';
  for (let at = 0; at < modules.size; at += 1)
    for (let across = 0; across < modules.size; across += 1) if (modules.get(at, across)) d += `M${across} ${at}h1v1h-1z`;
  // Whole pixels, so that every module is as large as its neighbours.
  const module = Math.max(1, Math.floor(size / modules.size));
  const margin = (size - module * modules.size) / 2;
  return `<path transform="translate(${Math.round(x + margin)} ${Math.round(y + margin)}) scale(${module})" d="${d}" shape-rendering="crispEdges"/>`;
}
