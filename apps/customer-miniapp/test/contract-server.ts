import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Cart, GuestCart, SetCartLine } from '@lintuan/contracts/cart/schemas';
import { CategoryTree, Home, ProductDetail, ProductList } from '@lintuan/contracts/catalog/schemas';
import { Consent, Me, SetConsent, Tokens, WechatLogin } from '@lintuan/contracts/identity/schemas';
import { Availability } from '@lintuan/contracts/stock/schemas';
import { type ErrorReason, errors } from '@lintuan/contracts/wire/errors';
import { cartOf, cherries, cherryDetail, cherryStock, home, me, onePoundId, peaches, privacyConsent, tokens } from './sample-shop.ts';

/** A no, as the API says it. */
export class Refusal {
  readonly reason: ErrorReason;
  readonly data: unknown;

  constructor(reason: ErrorReason, data: unknown = null) {
    this.reason = reason;
    this.data = data;
  }
}

interface Schema<Data> {
  parse(data: unknown): Data;
}
type Answer = (body: unknown) => unknown;
const answers: Record<string, Answer> = {};

/** An answer that depends on what was sent is a function of it; it is judged when it is given. */
export function serve<Data>(
  operation: string,
  output: Schema<Data>,
  data: Data | ((body: unknown) => Data | Refusal),
  input?: Schema<unknown>,
): void {
  const fixed = data instanceof Function ? null : output.parse(data);
  answers[operation] = (body) => {
    input?.parse(body);
    if (!(data instanceof Function)) return fixed;
    const answer = data(body);
    return answer instanceof Refusal ? answer : output.parse(answer);
  };
}

serve('GET /public/home', Home, home);
serve('GET /public/categories', CategoryTree, { items: [] });
serve('GET /public/products', ProductList, { items: [cherries, peaches], pagination: { page: 1, limit: 20, total: 2, totalPages: 1 } });
serve(`GET /public/products/${cherries.productId}`, ProductDetail, cherryDetail);
serve(`GET /public/products/${cherries.productId}/availability`, Availability, cherryStock);
serve('POST /customer/login/wechat', Tokens, tokens, WechatLogin);
serve('GET /customer/me', Me, me);
serve('PUT /customer/consents/privacy', Consent, privacyConsent, SetConsent.omit({ purpose: true }));

serve('POST /public/cart/view', Cart, (body) => cartOf(GuestCart.parse(body)), GuestCart);
serve('POST /customer/cart/merge', Cart, (body) => cartOf(GuestCart.parse(body)), GuestCart);
serve('GET /customer/cart', Cart, cartOf({ lines: [{ skuId: onePoundId, quantity: 1 }] }));
serve(
  `PUT /customer/cart/lines/${onePoundId}`,
  Cart,
  () => cartOf({ lines: [{ skuId: onePoundId, quantity: 2 }] }),
  SetCartLine.omit({ skuId: true }),
);

function refusal({ reason, data }: Refusal): { status: number; body: object } {
  const { number: code, status, message } = errors[reason];
  return { status, body: { code, message, reason, details: [], retryAfterSeconds: null, data, requestId: 'test' } };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

/** Speaks the contract and nothing else: a sample that breaks its schema fails when this file is loaded, a request with its own error. */
export async function startContractServer(): Promise<{ origin: string; asked: string[]; stop: () => Promise<void> }> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const operation = `${request.method} ${pathname.replace('/api/v1', '')}`;
    asked.push(operation);
    const data = answers[operation]?.((await bodyOf(request)) ?? Object.fromEntries(searchParams));
    const { status, body } =
      data === undefined || data instanceof Refusal
        ? refusal(data ?? new Refusal('request.not_found'))
        : { status: 200, body: { code: 200, message: 'success', data } };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...body, timestamp: new Date().toISOString() }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
