import { publicId } from '@lintuan/kernel/public-id';
import type { Config } from '../config/config.ts';
import type { Cache } from './cache/cache.ts';
import type { Actor, ContextOf } from './context.ts';
import type { FieldCipher } from './crypto/field-cipher.ts';
import type { Db } from './db/database.ts';
import { answerOnce } from './db/idempotency.ts';
import { runTransaction } from './db/transaction.ts';
import type { Tx } from './db/tx.ts';
import type { Streams } from './http/streams.ts';
import { type HeardWithin, type Outbox, subscriberTask } from './jobs/outbox.ts';
import type { Kv } from './kv/kv.ts';
import type { Logger } from './observability/logger.ts';
import type { Providers } from './providers/providers.ts';

/** Everything one process shares between requests and jobs. */
export interface House {
  config: Config;
  log: Logger;
  db: Db;
  kv: Kv;
  cache: Cache;
  cipher: FieldCipher;
  providers: Providers;
  outbox: Outbox;
  streams: Streams;
  now(): Date;
  random(size: number): Buffer;
}

export interface Asked {
  requestId: string;
  ip: string | null;
  userAgent: string;
  /** Present when the request carries an idempotency key. */
  keyed?: { operation: string; key: string; body: unknown };
}

export function createContext<Who extends Actor>(house: House, actor: Who, asked: Asked): ContextOf<Who> {
  return new RequestContext(house, actor, asked);
}

class RequestContext<Who extends Actor> implements ContextOf<Who> {
  readonly actor: Who;
  private readonly house: House;
  private readonly asked: Asked;

  constructor(house: House, actor: Who, asked: Asked) {
    this.house = house;
    this.actor = actor;
    this.asked = asked;
  }

  get config() {
    return this.house.config;
  }
  get requestId() {
    return this.asked.requestId;
  }
  get ip() {
    return this.asked.ip;
  }
  get userAgent() {
    return this.asked.userAgent;
  }
  get log() {
    return this.house.log;
  }
  get db() {
    return this.house.db;
  }
  get kv() {
    return this.house.kv;
  }
  get cache() {
    return this.house.cache;
  }
  get cipher() {
    return this.house.cipher;
  }
  get providers() {
    return this.house.providers;
  }
  now() {
    return this.house.now();
  }
  random(size: number) {
    return this.house.random(size);
  }
  newId() {
    return publicId((size) => this.house.random(size));
  }

  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const { house, actor, asked } = this;
    return runTransaction(
      {
        db: house.db,
        outbox: house.outbox,
        cache: house.cache,
        actor,
        requestId: asked.requestId,
        ip: asked.ip,
        now: house.now,
        hear: (tx, heard) => hearWithin(house, asked, tx, heard),
      },
      work,
    );
  }

  once<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const { actor, asked } = this;
    const { keyed } = asked;
    if (!keyed || actor.kind === 'guest' || actor.kind === 'system') return this.transaction(work);
    const write = { actor: `${actor.kind}:${actor.id}`, ...keyed };
    return answerOnce(this, write, work);
  }
}

async function hearWithin(house: House, asked: Asked, tx: Tx, { subscriber, payload }: HeardWithin): Promise<void> {
  const name = subscriberTask(subscriber);
  const { requestId, ip, userAgent } = asked;
  try {
    await subscriber.hear!(createContext(house, { kind: 'system', name }, { requestId, ip, userAgent }), tx, payload as never);
  } catch (error) {
    house.log.warn({ task: name, requestId, error }, 'not heard within the transaction; a job tries it again');
    throw error;
  }
}
