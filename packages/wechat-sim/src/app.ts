import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stableToken, token } from './apis/access-token.ts';
import { mediaCheckAsync, msgSecCheck } from './apis/content-check.ts';
import { jscode2session } from './apis/login.ts';
import { getWxaCodeUnlimit } from './apis/mini-code.ts';
import { getUserPhoneNumber } from './apis/phone-number.ts';
import { uploadShippingInfo } from './apis/shipping-info.ts';
import { mountSms } from './apis/sms.ts';
import { subscribeSend } from './apis/subscribe-message.ts';
import { generateUrlLink } from './apis/url-link.ts';
import { mountMessageAccepts } from './controls/accept-messages.ts';
import { ControlError } from './controls/control-error.ts';
import { mountCodeMints } from './controls/mint-codes.ts';
import { mountSwitches } from './controls/set-switches.ts';
import type { SimEnv } from './fault-gate.ts';
import { mountHome } from './pages/home.ts';
import { mountSentMessages } from './pages/sent-messages.ts';
import { mountSmsInbox } from './pages/sms-inbox.ts';
import { mountUrlLinks } from './pages/url-link.ts';
import { answerError } from './pay/answer.ts';
import { mountPay, PAY_APIS } from './pay/mount-pay.ts';
import { hasPay } from './pay/pay.ts';
import { PayError } from './pay/pay-error.ts';
import type { Sim } from './sim.ts';
import { mountWechatApi } from './wechat-api.ts';
import { presentError, WechatError } from './wechat-error.ts';

const BODY_LIMIT = 65_536;
const WECHAT_PATHS = ['/cgi-bin/', '/wxa/', '/sns/'];
const WECHAT_APIS = [
  jscode2session,
  token,
  stableToken,
  getUserPhoneNumber,
  getWxaCodeUnlimit,
  subscribeSend,
  msgSecCheck,
  mediaCheckAsync,
  uploadShippingInfo,
  generateUrlLink,
];

export function createApp(sim: Sim): Hono<SimEnv> {
  const app = new Hono<SimEnv>();
  const limited = bodyLimit({
    maxSize: BODY_LIMIT,
    onError: (c) => {
      throw isPayCall(c.req.path) ? new PayError(400, 'PARAM_ERROR', '请求内容过长') : new WechatError(45002);
    },
  });
  // A length that is given and small is looked at alone: the limit would open the body as a stream.
  app.use((c, next) => (Number(c.req.header('content-length') ?? Infinity) <= BODY_LIMIT ? next() : limited(c, next)));
  for (const api of WECHAT_APIS) mountWechatApi(app, sim, api);
  mountSms(app, sim);
  for (const mount of [mountCodeMints, mountMessageAccepts, mountSwitches, mountSmsInbox, mountSentMessages, mountUrlLinks])
    mount(app, sim);
  if (hasPay(sim)) mountPay(app, sim);
  const apis = [...WECHAT_APIS, ...(sim.pay ? PAY_APIS : [])];
  mountHome(app, sim, [...apis.map((api) => `${api.method} ${api.path}`), 'POST /sms/send']);

  app.notFound((c) => {
    if (hasPay(sim) && isPayCall(c.req.path)) return answerError(c, sim, new PayError(404, 'RESOURCE_NOT_EXISTS', '请求的接口不存在'));
    const asWechat = WECHAT_PATHS.some((path) => c.req.path.startsWith(path));
    return asWechat ? c.json(presentError(sim, new WechatError(40066))) : c.json({ error: 'nothing is simulated here' }, 404);
  });
  app.onError((error, c) => {
    if (hasPay(sim) && isPayCall(c.req.path)) return answerError(c, sim, payErrorOf(error));
    if (error instanceof WechatError) return c.json(presentError(sim, error));
    if (error instanceof ControlError) return c.json({ error: error.message }, 400);
    console.error(error);
    return c.json(presentError(sim, new WechatError(-1)), 500);
  });
  return app;
}

const isPayCall = (path: string): boolean => path.startsWith('/v3/');

function payErrorOf(error: Error): PayError {
  if (error instanceof PayError) return error;
  console.error(error);
  return new PayError(500, 'SYSTEM_ERROR', '系统异常，请稍后重试');
}
