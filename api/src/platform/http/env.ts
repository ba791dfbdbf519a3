import type { HttpBindings } from '@hono/node-server';

/** What Hono carries along with a request. */
export type Env = { Bindings: HttpBindings; Variables: { requestId: string } };
