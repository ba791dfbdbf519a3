import { isFields, isOneOf, isText } from '../input.ts';
import { type Colour, drawMiniCode } from '../picture/draw-mini-code.ts';
import { encodePng } from '../picture/encode-png.ts';
import type { SimApp } from '../sim.ts';
import type { WechatApi } from '../wechat-api.ts';
import { WechatError } from '../wechat-error.ts';
import { authorisedApp } from './credentials.ts';

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
const HOME_PAGE = 'pages/index/index';

export const getWxaCodeUnlimit: WechatApi = {
  name: 'getwxacodeunlimit',
  method: 'POST',
  path: '/wxa/getwxacodeunlimit',
  handle(sim, call) {
    const app = authorisedApp(sim, call.query);
    const body = call.json();
    if (typeof body.scene !== 'string' || !SCENE.test(body.scene)) throw new WechatError(40169);
    const page = pageOf(app, body.page, body.check_path);
    if (body.env_version !== undefined && !isOneOf(['release', 'trial', 'develop'], body.env_version)) throw new WechatError(40097);
    const picture = drawMiniCode(`${page}?scene=${encodeURIComponent(body.scene)}`, {
      width: widthOf(body.width),
      colour: body.auto_color === true ? BLACK : colourOf(body.line_color),
      transparent: body.is_hyaline === true,
    });
    return new Response(encodePng(picture), { headers: { 'content-type': 'image/png' } });
  },
};

const BLACK: Colour = [0, 0, 0];

function pageOf(app: SimApp, page: unknown, checkPath: unknown): string {
  if (checkPath !== undefined && typeof checkPath !== 'boolean') throw new WechatError(47001);
  if (page === undefined || page === '') return app.pages?.[0] ?? HOME_PAGE;
  if (!isText(page) || page.startsWith('/') || page.includes('?') || page.length > 256) throw new WechatError(41030);
  if (checkPath !== false && app.pages && !app.pages.includes(page)) throw new WechatError(41030);
  return page;
}

function widthOf(width: unknown): number {
  if (width === undefined) return 430;
  if (typeof width !== 'number' || !Number.isInteger(width) || width < 280 || width > 1280) throw new WechatError(40097);
  return width;
}

/** WeChat's own example writes the parts as text ("r": "0"), and numbers work as well. */
function colourOf(colour: unknown): Colour {
  if (colour === undefined) return BLACK;
  if (!isFields(colour)) throw new WechatError(47001);
  const [r = 0, g = 0, b = 0] = [colour.r, colour.g, colour.b].map((part) => Number(part ?? 0));
  if (![r, g, b].every((part) => Number.isInteger(part) && part >= 0 && part <= 255)) throw new WechatError(40097);
  return [r, g, b];
}
