import type { Endpoint } from '@lintuan/contracts/wire/endpoint';
import type { Failure, FieldError, Success } from '@lintuan/contracts/wire/envelope';
import type { ErrorReason } from '@lintuan/contracts/wire/errors';

export interface WireRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}
export interface WireAnswer {
  status: number;
  body: unknown;
  /** Names the state of what was answered, where it may be remembered. */
  etag?: string | undefined;
}
/** Taro.request in the mini-programs, fetch in browsers; rejects only when no answer came. */
export type Transport = (request: WireRequest) => Promise<WireAnswer>;

/** A refusal in words a person can read; `offline` when no answer came at all. */
export class CallError extends Error {
  readonly reason: ErrorReason | 'offline';
  readonly status: number;
  readonly details: FieldError[];
  readonly retryAfterSeconds: number | null;
  /** What the refusal brings along to go on with, such as the new quote. */
  readonly data: unknown;

  constructor(
    message: string,
    reason: ErrorReason | 'offline',
    status: number,
    details: FieldError[] = [],
    retryAfterSeconds: number | null = null,
    data: unknown = null,
  ) {
    super(message);
    this.name = 'CallError';
    this.reason = reason;
    this.status = status;
    this.details = details;
    this.retryAfterSeconds = retryAfterSeconds;
    this.data = data;
  }
}

export interface SessionKeeper {
  accessToken(): string | null;
  /** Fetches a new access token; false when the session is over. */
  refresh(): Promise<boolean>;
}

export interface ClientOptions {
  transport: Transport;
  session?: SessionKeeper;
  newKey: () => string;
}

export type Call = <Input, Output>(endpoint: Endpoint<Input, Output>, input: Input, key?: string) => Promise<Output>;

export function createClient({ transport, session, newKey }: ClientOptions): Call {
  return async (endpoint, input, key = newKey()) => {
    const attempt = () => send(transport, buildRequest(endpoint, input, key, session?.accessToken() ?? null));
    let answer = await attempt();
    if (answer.status === 401 && session?.accessToken() && !isRefusedLogin(answer.body) && (await session.refresh()))
      answer = await attempt();
    return unwrap(answer);
  };
}

export function buildRequest<Input>(endpoint: Endpoint<Input, unknown>, input: Input, key: string, token: string | null): WireRequest {
  const rest = { ...(input as object) } as Record<string, unknown>;
  let path = `/api/v1${endpoint.path}`.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const headers: Record<string, string> = { accept: 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  if (endpoint.method === 'GET' || endpoint.method === 'DELETE') {
    const query = Object.entries(rest)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
      .join('&');
    if (query) path += `?${query}`;
    return { method: endpoint.method, path, headers };
  }
  headers['content-type'] = 'application/json';
  if (endpoint.method === 'POST') headers['idempotency-key'] = key;
  return { method: endpoint.method, path, headers, body: JSON.stringify(rest) };
}

export function unwrap<Output>(answer: WireAnswer): Output {
  const body = answer.body as Partial<Success<Output> & Failure> | null;
  if (body && body.code === 200) return body.data as Output;
  if (body?.reason && body.message) {
    throw new CallError(body.message, body.reason, answer.status, body.details, body.retryAfterSeconds, body.data);
  }
  throw new CallError('服务出了点问题，请稍后再试', 'server.failed', answer.status);
}

async function send(transport: Transport, request: WireRequest): Promise<WireAnswer> {
  try {
    return await transport(request);
  } catch {
    throw new CallError('网络不太好，请检查后重试', 'offline', 0);
  }
}

const isRefusedLogin = (body: unknown): boolean => (body as Partial<Failure> | null)?.reason === 'identity.wrong_credentials';
