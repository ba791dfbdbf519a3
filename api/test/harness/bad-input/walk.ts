import { customerGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { type ErrorReason, errors } from '@lintuan/contracts/wire/errors';
import sharp from 'sharp';
import { type Answer, ask, type Body } from '../ask.ts';
import { aCategory, aPicture, type Goods, goods } from '../goods.ts';
import { aGroupBuy, sit } from '../group-buy.ts';
import { aFailedRefund } from '../owed.ts';
import { aColleague, anAddress, aShop, newId, PASSWORD } from '../people.ts';
import { aBuyer, order, orderAndPay } from '../trade.ts';
import { openWorld, type World } from '../world.ts';
import type { Operation } from './operations.ts';
import { type Crowd, crowd } from './people.ts';
import { type Schema, sample } from './schema.ts';

/** What is sent: each part as it is, or the valid one where none is given. */
export interface Sent {
  path?: Record<string, string>;
  rawPath?: string;
  query?: [string, string][];
  body?: unknown;
  rawBody?: Body;
  headers?: Record<string, string>;
  token?: string | null;
}

export interface Walk {
  world: World;
  people: Crowd;
  made: Goods;
  /** Values that exist, by the name of the field that takes them. */
  known: Record<string, unknown>;
  /** Whose the known address and orders are. */
  owner: string;
  valid(operation: Operation): unknown;
  send(operation: Operation, sent?: Sent): Promise<Answer>;
  /** What went wrong inside, beyond what was answered. */
  logged: unknown[];
}

export async function openWalk(): Promise<Walk> {
  const world = await openWorld();
  const logged: unknown[] = [];
  world.house.log.error = ((...line: unknown[]) => void logged.push(line)) as typeof world.house.log.error;
  const [shop, staff] = [await aShop(world), await aColleague(world)];
  const made = await goods(world, shop);
  const people = crowd(world, shop);
  const categoryId = await aCategory(world, staff);
  const owner = await aBuyer(world);
  const lines = [{ skuId: made.skus[0]!.skuId, quantity: 1 }];
  const [unpaid, paid] = [await order(world, owner, lines), await orderAndPay(world, owner, lines)];
  const activity = await aGroupBuy(world, await goods(world, shop));
  const { groupId } = await sit(world, owner, activity);
  const { token } = await world.as(owner.tokens)(customerGroupBuy.share, { groupId });
  const known = {
    ...(await aFailedRefund(world)),
    merchantId: shop.merchantId,
    productId: made.productId,
    skuId: made.skus[0]!.skuId,
    categoryId,
    pictureFileIds: [await aPicture(world)],
    specs: [],
    purpose: 'privacy',
    regionCode: '310104',
    addressId: owner.addressId,
    checkoutId: unpaid.checkoutId,
    orderId: paid.orders[0]!.orderId,
    activityId: activity.activityId,
    groupId,
    token,
    quota: 10,
    endsAt: new Date(world.clock.now.getTime() + 86_400_000).toISOString(),
    get name() {
      return newId();
    },
    get code() {
      return `sim-${newId()}-1`;
    },
    password: PASSWORD,
  };
  const picture = await aForm();
  const valid = (operation: Operation) => sample(operation.body ?? operation.query ?? {}, '', known);
  return {
    world,
    people,
    made,
    known,
    logged,
    owner: owner.tokens.accessToken,
    valid,
    send: (operation, sent = {}) => send({ world, people, known, valid, picture }, operation, sent),
  };
}

interface Form {
  body: ArrayBuffer;
  type: string;
}

async function aForm(): Promise<Form> {
  const pixel = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#c33' } })
    .png()
    .toBuffer();
  const data = new FormData();
  data.append('file', new Blob([pixel as Uint8Array<ArrayBuffer>]), 'pixel.png');
  const whole = new Response(data);
  return { body: await whole.arrayBuffer(), type: whole.headers.get('content-type')! };
}

type Sender = Pick<Walk, 'world' | 'people' | 'known' | 'valid'> & { picture: Form };

async function send({ world, people, known, valid, picture }: Sender, operation: Operation, sent: Sent): Promise<Answer> {
  const { audience, method } = operation;
  const token = sent.token === undefined && audience !== 'public' ? await people.someone(audience) : sent.token;
  const path = sent.rawPath ?? pathOf(operation, { ...known, ...sent.path });
  const query = new URLSearchParams(sent.query ?? Object.entries((operation.query ? valid(operation) : {}) as Record<string, string>));
  const { body, type } = bodyOf(operation, sent, valid, picture);
  const answer = await ask(world, method, query.size > 0 ? `${path}?${query}` : path, {
    ...(token ? { token } : {}),
    ...(body === undefined || method === 'GET' || method === 'DELETE' ? {} : { body }),
    headers: { ...(type ? { 'content-type': type } : {}), 'x-forwarded-for': anAddress(), ...sent.headers },
  });
  if (audience !== 'public' && method !== 'GET' && answer.status < 400) people.wearOut(audience);
  return answer;
}

function bodyOf(operation: Operation, sent: Sent, valid: Walk['valid'], picture: Form): { body?: Body; type?: string } {
  if (sent.rawBody !== undefined) return { body: sent.rawBody };
  if (operation.upload) return picture;
  if (operation.body === null) return {};
  return { body: JSON.stringify(sent.body === undefined ? valid(operation) : sent.body), type: 'application/json' };
}

export const pathOf = ({ path, inPath }: Operation, known: Record<string, unknown>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(known[name] ?? sampleId(inPath[name]!, name))));

const sampleId = (schema: Schema, name: string) => sample(schema, name, { [name]: newId() });

export interface Expected {
  status?: number | readonly number[];
  reason?: ErrorReason;
  field?: string;
}

/** What is wrong with an answer; null when nothing is. */
export function faultOf(answer: Answer, { status, reason, field }: Expected): string | null {
  const allowed = typeof status === 'number' ? [status] : status;
  if (answer.status >= 500 || (allowed && !allowed.includes(answer.status)))
    return `answered ${answer.status}: ${answer.text.slice(0, 300)}`;
  if (answer.status < 400) return JSON.parse(answer.text).code === 200 ? null : `an odd success: ${answer.text.slice(0, 300)}`;
  const body = JSON.parse(answer.text) as { [name: string]: unknown; details: { field: unknown; message: unknown }[]; reason: ErrorReason };
  const known = errors[body.reason];
  const words = [body.message, ...(body.details ?? []).map(({ message }) => message)];
  const sound =
    known?.number === body.code &&
    known.status === answer.status &&
    Array.isArray(body.details) &&
    body.details.every((one) => typeof one.field === 'string') &&
    words.every((text) => typeof text === 'string' && /\p{Script=Han}/u.test(text)) &&
    typeof body.requestId === 'string' &&
    body.requestId === answer.headers.get('x-request-id') &&
    !Number.isNaN(Date.parse(String(body.timestamp))) &&
    answer.headers.get('cache-control') === 'no-store';
  if (!sound) return `not the envelope: ${answer.text.slice(0, 300)}`;
  if (reason && body.reason !== reason) return `refused as ${body.reason}, not ${reason}`;
  const named = (one: { field: unknown }) => one.field === field || String(one.field).startsWith(`${field}.`);
  if (field !== undefined && !body.details.some(named)) return `does not name ${field}: ${answer.text.slice(0, 300)}`;
  return null;
}
