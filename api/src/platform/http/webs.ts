import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono, Next } from 'hono';
import type { Env } from './env.ts';

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/** Serves built clients below their paths; an address without a file is a page of the client, which finds its own way. */
export function mountWebs(app: Hono<Env>, roots: Record<string, string>): void {
  const longestFirst = Object.entries(roots).sort(([a], [b]) => b.length - a.length);
  for (const [path, folder] of longestFirst) mountWeb(app, path, folder);
}

function mountWeb(app: Hono<Env>, path: string, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  const base = path.replace(/\/$/, '');
  const files = serveStatic<Env>({
    root: relative(process.cwd(), folder) || '.',
    rewriteRequestPath: (asked) => asked.slice(base.length),
    onFound: (_file, c) =>
      c.header('cache-control', /\.[0-9a-f]{8,}\.|-[\w-]{8}\./.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    precompressed: true,
  });
  const answer = async (c: Context<Env>, next: Next) => {
    if (/\.\w+$/.test(c.req.path) && !c.req.path.endsWith('.html')) return (await files(c, next)) ?? c.body(null, 404);
    return new Response(await readFile(page), { headers: PAGE_HEADERS });
  };
  if (base) app.get(base, (c) => c.redirect(path));
  app.get(`${base}/*`, answer);
}
