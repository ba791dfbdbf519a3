import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { type Json, LIN, SHOP, startWorld, type World } from '../harness.ts';
import { authorization, type CallOptions, MERCHANT_PAY, open } from './merchant.ts';

export interface Arrived {
  headers: Headers;
  body: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Json;
}

export interface Shop extends World {
  notifyUrl: string;
  arrived: Arrived[];
  /** What the shop answers to notices. */
  answers: { status: number };
  now(): Date;
  call(method: 'GET' | 'POST', target: string, body?: unknown, options?: ShopCall): Promise<Answer>;
  order(outTradeNo: string, change?: Json): Json;
  prepay(outTradeNo: string, change?: Json): Promise<Answer>;
  query(outTradeNo: string): Promise<Answer>;
  close(outTradeNo: string): Promise<Answer>;
  refund(outRefundNo: string, change?: Json): Promise<Answer>;
}

export type ShopCall = Partial<CallOptions> & { headers?: Record<string, string> };

/** A merchant with a server for notices, beside a simulator whose clock only moves when told. */
export async function openShop({ autoDeliver = false } = {}): Promise<Shop> {
  const world = await startWorld({ pay: { merchants: [MERCHANT_PAY], autoDeliver } });
  const arrived: Arrived[] = [];
  const answers = { status: 204 };
  const notifyUrl = await listen(async (request) => {
    arrived.push({ headers: headersOf(request), body: await text(request) });
    return answers.status;
  });
  const call: Shop['call'] = async (method, target, body, { headers = {}, ...options } = {}) => {
    const sent = body === undefined ? '' : JSON.stringify(body);
    const signed = { authorization: authorization(method, target, sent, { at: world.now(), ...options }) };
    const init = { method, headers: { accept: 'application/json', 'content-type': 'application/json', ...signed, ...headers } };
    const response = await fetch(`${world.sim.origin}${target}`, method === 'POST' ? { ...init, body: sent } : init);
    const answered = await response.text();
    return { status: response.status, headers: response.headers, text: answered, body: answered ? JSON.parse(answered) : {} };
  };
  const order: Shop['order'] = (outTradeNo, change) => ({
    mchid: MERCHANT_PAY.mchid,
    appid: SHOP.appid,
    description: '邻团 草莓',
    out_trade_no: outTradeNo,
    notify_url: notifyUrl,
    amount: { total: 1280, currency: 'CNY' },
    payer: { openid: LIN },
    ...change,
  });
  const number = (outTradeNo: string) => `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}`;
  return {
    ...world,
    notifyUrl,
    arrived,
    answers,
    call,
    order,
    prepay: (outTradeNo, change) => call('POST', '/v3/pay/transactions/jsapi', order(outTradeNo, change)),
    query: (outTradeNo) => call('GET', `${number(outTradeNo)}?mchid=${MERCHANT_PAY.mchid}`),
    close: (outTradeNo) => call('POST', `${number(outTradeNo)}/close`, { mchid: MERCHANT_PAY.mchid }),
    refund: (outRefundNo, change) =>
      call('POST', '/v3/refund/domestic/refunds', {
        out_refund_no: outRefundNo,
        notify_url: notifyUrl,
        amount: { refund: 100, total: 1280, currency: 'CNY' },
        ...change,
      }),
  };
}

/** What is sealed in a notice. */
export const contentOf = ({ body }: Arrived): Json => JSON.parse(open(JSON.parse(body).resource));

function headersOf(request: IncomingMessage): Headers {
  return new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]));
}

async function listen(take: (request: IncomingMessage) => Promise<number>): Promise<string> {
  const server = createServer(async (request, response) => {
    response.statusCode = await take(request);
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notices`;
}
