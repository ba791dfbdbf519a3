import { pushLatest } from '../collections.ts';
import { isOpenidOf } from '../identity.ts';
import { type Fields, isText, lengthOf } from '../input.ts';
import type { SimApp } from '../sim.ts';
import type { WechatApi } from '../wechat-api.ts';
import { requestId, WechatError } from '../wechat-error.ts';
import { authorisedApp } from './credentials.ts';
import { NORMAL_LABEL, WATCHED_WORDS } from './word-list.ts';

const CONTENT_LIMIT = 2_500;

export const msgSecCheck: WechatApi = {
  name: 'msg_sec_check',
  method: 'POST',
  path: '/wxa/msg_sec_check',
  handle(sim, call) {
    const app = authorisedApp(sim, call.query);
    const body = call.json();
    const { scene } = subjectOf(app, body);
    if (!isText(body.content)) throw new WechatError(44004);
    if (lengthOf(body.content) > CONTENT_LIMIT) throw new WechatError(45002);
    const extras = [body.title, body.nickname, scene === 1 ? body.signature : undefined];
    const found = watchedIn([body.content, ...extras.filter(isText)].join('\n'));
    const suggest = found[0]?.suggest ?? 'pass';
    const label = found[0]?.label ?? NORMAL_LABEL;
    const model = { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 };
    const keywords = found.map(({ word, ...verdict }) => ({ strategy: 'keyword', errcode: 0, ...verdict, level: 90, keyword: word }));
    return { errcode: 0, errmsg: 'ok', detail: [model, ...keywords], trace_id: requestId(sim), result: { suggest, label } };
  },
};

export const mediaCheckAsync: WechatApi = {
  name: 'media_check_async',
  method: 'POST',
  path: '/wxa/media_check_async',
  handle(sim, call) {
    const app = authorisedApp(sim, call.query);
    const body = call.json();
    const { openid, scene } = subjectOf(app, body);
    const { media_url: mediaUrl, media_type: mediaType } = body;
    if (mediaType !== 1 && mediaType !== 2) throw new WechatError(40097);
    if (!isText(mediaUrl) || !/^https?:$/.test(URL.parse(mediaUrl)?.protocol ?? '')) throw new WechatError(40097);
    const traceId = requestId(sim);
    pushLatest(sim.state.mediaChecks, { traceId, appid: app.appid, openid, scene, mediaUrl, mediaType, askedAt: sim.now() });
    return { errcode: 0, errmsg: 'ok', trace_id: traceId };
  },
};

/** Whose content it is and where it stands; version 1 of both checks is retired. */
function subjectOf(app: SimApp, body: Fields): { openid: string; scene: number } {
  if (body.version !== 2) throw new WechatError(40097);
  if (!isOpenidOf(app.appid, body.openid)) throw new WechatError(40003);
  if (typeof body.scene !== 'number' || ![1, 2, 3, 4].includes(body.scene)) throw new WechatError(40129);
  return { openid: body.openid, scene: body.scene };
}

/** Gravest first. */
function watchedIn(text: string): (typeof WATCHED_WORDS)[number][] {
  const found = WATCHED_WORDS.filter(({ word }) => text.includes(word));
  return [...found.filter((one) => one.suggest === 'risky'), ...found.filter((one) => one.suggest === 'review')];
}
