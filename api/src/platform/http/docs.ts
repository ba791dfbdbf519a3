import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Hono } from 'hono';
import type { Env } from './env.ts';
import { openApiDocument } from './openapi.ts';
import type { Route } from './route.ts';

const VERSION = '0.1.0';
const ASSETS: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lintuan API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="reference"></div><script src="/docs/swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, docExpansion: 'none', filter: true })</script></body>
</html>`;

/** The reference is served from here whole, so that it also works where the network ends at the company's door. */
export function mountDocs(app: Hono<Env>, routes: readonly Route[]): void {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  let document: ReturnType<typeof openApiDocument> | null = null;
  app.get('/openapi.json', (c) => {
    document ??= openApiDocument(routes, VERSION);
    return c.json(document);
  });
  app.get('/docs', (c) => c.html(page));
  app.get('/docs/:asset', async (c) => {
    const type = ASSETS[c.req.param('asset')];
    if (!type) return c.body(null, 404);
    const bytes = await readFile(join(folder, c.req.param('asset')));
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, { 'content-type': type, 'cache-control': 'public, max-age=3600' });
  });
}
