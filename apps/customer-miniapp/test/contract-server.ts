import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CategoryTree, Home, ProductDetail, ProductList } from '@lintuan/contracts/catalog/schemas';
import { Consent, Me, SetConsent, Tokens, WechatLogin } from '@lintuan/contracts/identity/schemas';
import { Availability } from '@lintuan/contracts/stock/schemas';
import { cherries, cherryDetail, cherryStock, home, me, peaches, privacyConsent, tokens } from './sample-shop.ts';

interface Schema<Data> {
  parse(data: unknown): Data;
}
type Answer = (body: unknown) => unknown;
const answers: Record<string, Answer> = {};

function serve<Data>(operation: string, output: Schema<Data>, data: Data, input?: Schema<unknown>): void {
  const checked = output.parse(data);
  answers[operation] = (body) => {
    input?.parse(body);
    return checked;
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

const notFound = { code: 1004, message: '没有找到', reason: 'request.not_found', details: [], requestId: 'test' };

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

/** Speaks the contract and nothing else: a sample that breaks its schema fails when this file is loaded, a request with its own error. */
export async function startContractServer(): Promise<{ origin: string; asked: string[]; stop: () => Promise<void> }> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const operation = `${request.method} ${pathname.replace('/api/v1', '')}`;
    asked.push(operation);
    const data = answers[operation]?.(await bodyOf(request));
    const body = data ? { code: 200, message: 'success', data } : notFound;
    response.writeHead(data ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...body, timestamp: new Date().toISOString() }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
