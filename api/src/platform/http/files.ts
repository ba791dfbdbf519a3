import type { Hono } from 'hono';
import type { FileStore } from '../providers/providers.ts';
import type { Env } from './env.ts';

/** A picture never changes under its address, so whoever has it once may keep it. */
export function mountFiles(app: Hono<Env>, files: FileStore): void {
  app.get('/files/:name{[0-9a-hjkmnp-tv-z]{20}\\.webp}', async (c) => {
    const bytes = await files.read(c.req.param('name'));
    if (!bytes) return c.body(null, 404);
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
