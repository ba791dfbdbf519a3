import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ManagedProductList, MerchantMoveShelf, ShelfMoved } from '@lintuan/contracts/catalog/schemas';
import { PasswordLogin, Tokens } from '@lintuan/contracts/identity/schemas';
import { MerchantMe } from '@lintuan/contracts/merchants/schemas';
import { AdjustStock, MovementList, StockList, StockRow } from '@lintuan/contracts/stock/schemas';
import { errors } from '@lintuan/contracts/wire/errors';
import { GroupDesk } from './group-desk.ts';
import { OrderDesk } from './order-desk.ts';
import { draft, eggStock, eggs, owner, password, pears, receipt, refusal, tokens } from './sample-shop.ts';
import { listed, Refusal } from './wire.ts';

interface Asked {
  query: URLSearchParams;
  body: unknown;
  authorization: string | undefined;
  key: string;
}

/** One shop that keeps its state between calls; every body and answer passes through the contract's schemas. */
export class Shop {
  me: MerchantMe = owner;
  sessionOver = false;
  /** Does what is asked, but the connection breaks before the answer. */
  losesAnswers = false;
  private readonly done = new Map<string, StockRow>();
  stock: StockRow = { ...eggStock };
  products = [eggs, pears, draft].map((product) => ({ ...product }));
  readonly desk = new OrderDesk();
  readonly groups = new GroupDesk();
  readonly asked: string[] = [];

  answer(operation: string, asked: Asked): unknown {
    this.asked.push(operation);
    if (operation === 'POST /merchant/login') return this.logIn(PasswordLogin.parse(asked.body));
    if (this.sessionOver || asked.authorization !== `Bearer ${tokens.accessToken}`) throw new Refusal('identity.session_ended');
    const moved = /^POST \/merchant\/products\/(\w+)\/shelf$/.exec(operation);
    if (moved) return this.moveShelf(MerchantMoveShelf.parse({ ...(asked.body as object), productId: moved[1] }));
    switch (operation) {
      case 'GET /merchant/me':
        return MerchantMe.parse(this.me);
      case 'GET /merchant/products':
        return ManagedProductList.parse(listed(this.products.filter(({ shelf }) => shelf === asked.query.get('shelf'))));
      case 'GET /merchant/stock':
        return StockList.parse(listed(asked.query.get('low') === 'true' ? [] : [this.stock]));
      case `POST /merchant/stock/${eggStock.skuId}/adjust`:
        return this.adjust(AdjustStock.parse({ ...(asked.body as object), skuId: eggStock.skuId }), asked.key);
      case `GET /merchant/stock/${eggStock.skuId}/movements`:
        return MovementList.parse({ items: [receipt], next: null });
      default:
        return (
          this.groups.answer(operation, asked.query, asked.body as object, asked.key) ??
          this.desk.answer(operation, asked.query, asked.body as object, asked.key) ??
          notFound()
        );
    }
  }

  private logIn(input: { password: string }): Tokens {
    if (input.password !== password) throw new Refusal('identity.wrong_credentials');
    this.sessionOver = false;
    return Tokens.parse(tokens);
  }

  private moveShelf({ productId, shelf }: { productId: string; shelf: 'on' | 'off' }) {
    const product = this.products.find((each) => each.productId === productId);
    if (!product) throw new Refusal('request.not_found');
    if (product.shelf === 'draft') throw new Refusal('catalog.not_sellable', refusal);
    product.shelf = shelf;
    return ShelfMoved.parse({ productId, shelf });
  }

  private adjust({ quantity }: AdjustStock, key: string): StockRow {
    const before = this.done.get(key);
    if (before) return before;
    const onHand = this.stock.onHand + quantity;
    this.stock = { ...this.stock, onHand, available: onHand - this.stock.locked };
    this.done.set(key, StockRow.parse(this.stock));
    return this.stock;
  }
}

function notFound(): never {
  throw new Refusal('request.not_found');
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

function failure(error: unknown) {
  const { reason, details } = error instanceof Refusal ? error : { reason: 'request.invalid' as const, details: [] };
  const { number, status } = errors[reason];
  return { status, body: { code: number, message: String((error as Error).message), reason, details, requestId: 'test' } };
}

export async function startShop(shop: Shop): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const operation = `${request.method} ${pathname.replace('/api/v1', '')}`;
    const key = String(request.headers['idempotency-key'] ?? '');
    const asked = { query: searchParams, body: await bodyOf(request), authorization: request.headers.authorization, key };
    const { status, body } = attempt(() => shop.answer(operation, asked));
    if (shop.losesAnswers) return void request.socket.destroy();
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...body, timestamp: new Date().toISOString() }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

function attempt(work: () => unknown): { status: number; body: object } {
  try {
    return { status: 200, body: { code: 200, message: 'success', data: work() } };
  } catch (error) {
    return failure(error);
  }
}
