import type { ContentfulStatusCode } from 'hono/utils/http-status';

export const WECHAT_API_NAMES = [
  'jscode2session',
  'token',
  'stable_token',
  'getuserphonenumber',
  'getwxacodeunlimit',
  'subscribe_send',
  'msg_sec_check',
  'media_check_async',
  'sms_send',
  'upload_shipping_info',
  'generate_urllink',
] as const;
export const PAY_API_NAMES = [
  'pay_jsapi',
  'pay_h5',
  'pay_native',
  'pay_query',
  'pay_close',
  'pay_refund',
  'pay_refund_query',
  'pay_tradebill',
  'pay_fundflowbill',
  'pay_bill_file',
  'pay_certificates',
] as const;
export const NOTICE = 'pay_notice';
export const API_NAMES = [...WECHAT_API_NAMES, ...PAY_API_NAMES, NOTICE] as const;
export type WechatApiName = (typeof WECHAT_API_NAMES)[number];
export type PayApiName = (typeof PAY_API_NAMES)[number];
export type ApiName = (typeof API_NAMES)[number];

const WECHAT_MODES = ['error', 'timeout', 'slow', 'lost'] as const;
const PAY_MODES = [...WECHAT_MODES, 'bad_signature'] as const;
/** What happens to a notice as a whole, before it is sent. */
export const QUEUE_MODES = ['delay', 'duplicate', 'reorder', 'drop'] as const;
/** What is wrong with one sending of a notice. */
export const SENDING_MODES = [
  'tamper',
  'forge',
  'unknown_serial',
  'stale',
  'signtest',
  'other_amount',
  'other_mchid',
  'other_appid',
  'by_certificate',
  'by_public_key',
] as const;
export type SendingMode = (typeof SENDING_MODES)[number];
export const isSendingMode = (mode: unknown): mode is SendingMode => SENDING_MODES.some((one) => one === mode);
export type SwitchMode = 'ok' | (typeof PAY_MODES)[number] | (typeof QUEUE_MODES)[number] | SendingMode;

/** `times` counts what the switch still catches; without it the switch stays until it is changed. */
export interface Switch {
  mode: SwitchMode;
  errcode?: number;
  status?: ContentfulStatusCode;
  code?: string;
  message?: string;
  delayMs?: number;
  count?: number;
  times?: number;
}

export function modesOf(api: ApiName): readonly SwitchMode[] {
  if (api === NOTICE) return ['ok', ...QUEUE_MODES, ...SENDING_MODES];
  return ['ok', ...(PAY_API_NAMES.some((name) => name === api) ? PAY_MODES : WECHAT_MODES)];
}

export function createSwitches() {
  const active = new Map<ApiName, Switch>();
  return {
    set(api: ApiName, setting: Switch): void {
      if (!modesOf(api).includes(setting.mode)) throw new Error(`${api} has no mode ${setting.mode}`);
      if (setting.mode === 'ok' || setting.times === 0) active.delete(api);
      else active.set(api, { ...setting });
    },
    /** With `among`, a switch in another mode is left alone. */
    take(api: ApiName, among?: readonly SwitchMode[]): Switch | null {
      const setting = active.get(api);
      if (!setting || (among && !among.includes(setting.mode))) return null;
      if (setting.times !== undefined) {
        setting.times -= 1;
        if (setting.times <= 0) active.delete(api);
      }
      return setting;
    },
    list: (): { api: ApiName; setting: Switch }[] => [...active].map(([api, setting]) => ({ api, setting: { ...setting } })),
    reset: (): void => active.clear(),
  };
}

export type Switches = ReturnType<typeof createSwitches>;
