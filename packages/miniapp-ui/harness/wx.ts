import { device, usualAnswers } from './wx-answers.ts';

export interface WxRequest {
  url: string;
  method: string;
  header: Record<string, string>;
  data: unknown;
}

export interface WxResponse {
  statusCode: number;
  data: unknown;
  header?: Record<string, string>;
}

export type RequestHandler = (request: WxRequest) => Promise<WxResponse>;

export interface Call {
  name: string;
  options: Record<string, unknown>;
}

interface WxCallbacks {
  success?: (result: unknown) => void;
  fail?: (error: unknown) => void;
  complete?: (result: unknown) => void;
}

type WxOptions = WxCallbacks & Record<string, unknown>;

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT'];

async function overHttp({ url, method, header, data }: WxRequest): Promise<WxResponse> {
  const body = data === undefined || method === 'GET' ? undefined : typeof data === 'string' ? data : JSON.stringify(data);
  const response = await fetch(url, { method, headers: header, body });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { statusCode: response.status, data: isJson ? JSON.parse(text) : text, header: Object.fromEntries(response.headers) };
}

export interface FakeWx {
  wx: Record<string, unknown>;
  calls: Call[];
  answers: Record<string, unknown>;
  storage: Map<string, unknown>;
  pendingRequests: () => number;
}

/** An answer that is an Error is a refusal by WeChat; a function is asked with the call's options. */
function settleCall(answer: unknown, options: WxOptions, name: string): void {
  const result = typeof answer === 'function' ? (answer as (options: WxOptions) => unknown)(options) : answer;
  queueMicrotask(() => {
    if (result instanceof Error) {
      const error = { errMsg: `${name}:fail ${result.message}` };
      options.fail?.(error);
      options.complete?.(error);
      return;
    }
    const full = { errMsg: `${name}:ok`, ...(result as object) };
    options.success?.(full);
    options.complete?.(full);
  });
}

function storageApis(storage: Map<string, unknown>): Record<string, unknown> {
  return {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: storage.size, limitSize: 10_240 }),
  };
}

function silentApis(): Record<string, unknown> {
  const nothing = () => undefined;
  const listeners = ['onNetworkStatusChange', 'offNetworkStatusChange', 'onNeedPrivacyAuthorization', 'onAppShow', 'onAppHide', 'nextTick'];
  return {
    ...Object.fromEntries(listeners.map((name) => [name, nothing])),
    nextTick: (work: () => void) => setTimeout(work, 0),
    getSystemInfoSync: () => device,
    getWindowInfo: () => device,
    getDeviceInfo: () => device,
    getAppBaseInfo: () => device,
    getMenuButtonBoundingClientRect: () => ({ top: 51, bottom: 83, left: 296, right: 383, width: 87, height: 32 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    canIUse: () => true,
    createSelectorQuery: () => ({ select: nothing, exec: nothing }),
    getUpdateManager: () => ({ onCheckForUpdate: nothing, onUpdateReady: nothing, onUpdateFailed: nothing, applyUpdate: nothing }),
  };
}

export function fakeWx(request: RequestHandler = overHttp): FakeWx {
  const calls: Call[] = [];
  const storage = new Map<string, unknown>();
  const answers: Record<string, unknown> = { ...usualAnswers };
  let pending = 0;

  const wx: Record<string, unknown> = { ...storageApis(storage), ...silentApis() };
  for (const name of Object.keys(usualAnswers)) {
    wx[name] = (options: WxOptions = {}) => {
      calls.push({ name, options });
      settleCall(answers[name], options, name);
    };
  }
  wx.request = (options: WxOptions) => {
    const { url, method = 'GET', header = {}, data } = options as unknown as WxRequest;
    calls.push({ name: 'request', options });
    if (!methods.includes(method)) {
      settleCall(new Error(`WeChat knows no method ${method}`), options, 'request');
      return { abort: () => undefined };
    }
    pending += 1;
    request({ url, method, header, data })
      .then(
        (response) => settleCall({ cookies: [], header: {}, ...response }, options, 'request'),
        (error: unknown) => settleCall(new Error(String(error)), options, 'request'),
      )
      .finally(() => {
        pending -= 1;
      });
    return { abort: () => undefined };
  };
  return { wx, calls, answers, storage, pendingRequests: () => pending };
}
