/** What WeChat's request speaks; it has no PATCH. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One operation as both ends know it: method, path below /api/v1, and the types of what goes in and what comes back. */
export interface Endpoint<Input, Output> {
  readonly method: Method;
  readonly path: string;
  readonly types?: { input: Input; output: Output };
}

export type InputOf<E> = E extends Endpoint<infer Input, unknown> ? Input : never;
export type OutputOf<E> = E extends Endpoint<never, infer Output> ? Output : never;

const endpoint =
  (method: Method) =>
  <Input, Output>(path: string): Endpoint<Input, Output> => ({ method, path });

export const get = endpoint('GET');
export const post = endpoint('POST');
export const put = endpoint('PUT');
export const del = endpoint('DELETE');
