import type { Permission } from '@lintuan/contracts/permissions';
import type { Endpoint } from '@lintuan/contracts/wire/endpoint';
import { z } from 'zod';
import type { AdminContext, Audience, Context, CustomerContext, GuestContext, MerchantContext } from '../context.ts';
import type { Limit } from '../rate-limit/rate-limit.ts';

/** Who may call: anyone, anyone signed in for this audience, or those who hold a permission. */
export type Access = 'anyone' | 'signed-in' | Permission;

interface Described<Input, Output> {
  says: string;
  input: z.ZodType<unknown, Input>;
  output: z.ZodType<Output>;
  limit?: Limit;
}

export interface Route {
  readonly endpoint: Endpoint<unknown, unknown>;
  readonly audience: 'public' | Audience;
  readonly access: Access;
  readonly says: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly limit: Limit | null;
  readonly upload: boolean;
  readonly cached: CachedAs | null;
  /** The cached route whose answer it sends again and again, as server-sent events. */
  readonly streamOf: Route | null;
  /** Null unless it is a door for machines of others, who speak and are answered in their own way. */
  readonly hook: Hook | null;
  readonly handle: (ctx: Context, input: never) => Promise<unknown>;
}

export interface Knock {
  headers: Headers;
  body: Buffer;
}
export interface HookAnswer {
  status: 200 | 401 | 500;
  body: Record<string, string>;
}
export interface Hook {
  bodyLimit: number;
  answer(ctx: GuestContext, knock: Knock): Promise<HookAnswer>;
}

export interface CachedAs {
  ttlSeconds: number;
  tags: (input: never, answer: never) => string[];
}

type Handler<Ctx, Schema, Output> = (ctx: Ctx, input: z.output<Schema>) => Promise<Output>;

// The endpoint names the wire types; the schemas must agree with both sides of it.
type Schemas<Input, Output, InputSchema> = Omit<Described<Input, Output>, 'input'> & { input: InputSchema & z.ZodType<unknown, Input> };

class RouteSet {
  readonly routes: Route[] = [];
  protected readonly audience: Route['audience'];

  constructor(audience: Route['audience']) {
    this.audience = audience;
  }

  protected add(
    endpoint: Endpoint<never, unknown>,
    access: Access,
    described: Described<never, unknown>,
    handle: unknown,
    more: Partial<Route> = {},
  ) {
    if (!endpoint.path.startsWith(`/${this.audience}/`)) throw new Error(`${endpoint.path} is not below /${this.audience}/`);
    this.routes.push({
      endpoint: endpoint as Route['endpoint'],
      audience: this.audience,
      access,
      says: described.says,
      input: described.input,
      output: described.output,
      limit: described.limit ?? null,
      upload: false,
      cached: null,
      streamOf: null,
      hook: null,
      handle: handle as Route['handle'],
      ...more,
    });
  }

  /** Answers without a login: signing in, refreshing, and what everybody may see. */
  open<Input, Output, Schema extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    described: Schemas<Input, Output, Schema>,
    handle: Handler<GuestContext, Schema, Output>,
  ): void {
    this.add(endpoint as Endpoint<never, unknown>, 'anyone', described as never, handle);
  }
}

class PublicRoutes extends RouteSet {
  /**
   * Takes raw bytes and answers outside the envelope: no login, no key, no limit by address that could turn the right
   * one away. Whoever knocks is told apart by a signature, so it stands in no document.
   */
  hook(endpoint: Endpoint<never, never>, described: { says: string } & Hook): void {
    const { says, ...hook } = described;
    const nothing = { says, input: z.unknown(), output: z.unknown() };
    const refuseCalls = () => Promise.reject(new Error('a hook answers by itself'));
    this.add(endpoint, 'anyone', nothing as never, refuseCalls, { hook });
  }

  /** An answer that is the same for everyone, kept as ready bytes until one of its tags is dropped. */
  cached<Input, Output, Schema extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    described: Schemas<Input, Output, Schema> & { ttlSeconds: number; tags: (input: z.output<Schema>, answer: Output) => string[] },
    handle: Handler<GuestContext, Schema, Output>,
  ): void {
    const cached = { ttlSeconds: described.ttlSeconds, tags: described.tags as CachedAs['tags'] };
    this.add(endpoint as Endpoint<never, unknown>, 'anyone', described as never, handle, { cached });
  }

  /** What a cached route answers, sent whole at first and again each time it changed. */
  stream<Input, Output>(endpoint: Endpoint<Input, Output>, of: Endpoint<Input, Output>): void {
    const streamOf = this.routes.find((route) => route.cached && route.endpoint.path === of.path);
    if (!streamOf) throw new Error(`${of.path} is not cached, so nothing tells when it changes`);
    this.routes.push({ ...streamOf, endpoint: endpoint as Route['endpoint'], cached: null, streamOf });
  }
}

class PersonalRoutes<Ctx> extends RouteSet {
  own<Input, Output, Schema extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    described: Schemas<Input, Output, Schema>,
    handle: Handler<Ctx, Schema, Output>,
  ): void {
    this.add(endpoint as Endpoint<never, unknown>, 'signed-in', described as never, handle);
  }

  /** Takes one picture as multipart/form-data. */
  upload<Output>(
    endpoint: Endpoint<Record<string, never>, Output>,
    described: Omit<Described<Record<string, never>, Output>, 'input'> & { input: z.ZodType },
    access: Access,
    handle: (ctx: Ctx, bytes: Buffer) => Promise<Output>,
  ): void {
    this.add(endpoint as Endpoint<never, unknown>, access, described as never, handle, { upload: true });
  }
}

class PermittedRoutes<Ctx> extends PersonalRoutes<Ctx> {
  permitted<Input, Output, Schema extends z.ZodType>(
    permission: Permission,
    endpoint: Endpoint<Input, Output>,
    described: Schemas<Input, Output, Schema>,
    handle: Handler<Ctx, Schema, Output>,
  ): void {
    this.add(endpoint as Endpoint<never, unknown>, permission, described as never, handle);
  }
}

export type Routes = RouteSet;
export const publicRoutes = () => new PublicRoutes('public');
export const customerRoutes = () => new PersonalRoutes<CustomerContext>('customer');
export const merchantRoutes = () => new PermittedRoutes<MerchantContext>('merchant');
export const adminRoutes = () => new PermittedRoutes<AdminContext>('admin');
