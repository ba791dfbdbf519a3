import type { Hono } from 'hono';
import type { FileStore } from '../providers/providers.ts';
import type { Env } from './env.ts';

const TYPES: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg' };

/** A picture never changes under its address, so whoever has it once may keep it. */
export function mountFiles(app: Hono<Env>, files: FileStore): void {
  app.get('/files/:name{[0-9a-hjkmnp-tv-z]{20}\\.(?:webp|jpg)}', async (c) => {
    const name = c.req.param('name');
    const bytes = await files.read(name);
    if (!bytes) return c.body(null, 404);
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': TYPES[name.slice(name.indexOf('.') + 1)]!,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
