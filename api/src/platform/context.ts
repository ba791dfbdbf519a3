import type { Permission } from '@lintuan/contracts/permissions';
import type { Config } from '../config/config.ts';
import type { Cache } from './cache/cache.ts';
import type { FieldCipher } from './crypto/field-cipher.ts';
import type { Db } from './db/database.ts';
import type { Tx } from './db/tx.ts';
import type { Kv } from './kv/kv.ts';
import type { Logger } from './observability/logger.ts';
import type { Providers } from './providers/providers.ts';

export type Audience = 'customer' | 'merchant' | 'admin';

export interface Guest {
  kind: 'guest';
  name: string;
}
export interface SystemActor {
  kind: 'system';
  name: string;
}
export interface Customer {
  kind: 'customer';
  id: number;
  publicId: string;
  name: string;
  sessionId: number;
}
export interface Member {
  kind: 'merchant';
  id: number;
  publicId: string;
  name: string;
  sessionId: number;
  merchantId: number;
  permissions: readonly Permission[];
}
export interface StaffMember {
  kind: 'admin';
  id: number;
  publicId: string;
  name: string;
  sessionId: number;
  permissions: readonly Permission[];
}
export type SignedIn = Customer | Member | StaffMember;
export type Actor = Guest | SystemActor | SignedIn;

/** What a use case may know and do: the clock, ids, rows, and who asks. */
export interface ContextOf<Who extends Actor> {
  readonly actor: Who;
  readonly config: Config;
  readonly requestId: string;
  readonly ip: string | null;
  readonly userAgent: string;
  readonly log: Logger;
  readonly db: Db;
  readonly kv: Kv;
  readonly cache: Cache;
  readonly cipher: FieldCipher;
  readonly providers: Providers;
  now(): Date;
  random(size: number): Buffer;
  newId(): string;
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** A transaction whose answer is kept under the request's idempotency key; without a key it is a plain one. */
  once<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
}

export type Context = ContextOf<Actor>;
export type GuestContext = ContextOf<Guest>;
export type SystemContext = ContextOf<SystemActor>;
export type CustomerContext = ContextOf<Customer>;
export type MerchantContext = ContextOf<Member>;
export type AdminContext = ContextOf<StaffMember>;
/** Someone who manages goods: a member within their own merchant, or staff over all. */
export type ManagerContext = ContextOf<Member | StaffMember>;
