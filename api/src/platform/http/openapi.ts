import { errors } from '@lintuan/contracts/wire/errors';
import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import { API_ROOT } from './mount.ts';
import type { Route } from './route.ts';

const reasons = Object.keys(errors) as [keyof typeof errors, ...(keyof typeof errors)[]];
const Failure = z
  .object({
    code: z.int(),
    message: z.string(),
    reason: z.enum(reasons),
    details: z.array(z.object({ field: z.string(), message: z.string() })),
    retryAfterSeconds: z.int().nullable(),
    data: z.unknown(),
    requestId: z.string(),
    timestamp: z.iso.datetime(),
  })
  .meta({ id: 'Failure', description: 'Every refusal: business number, Chinese words, and the fields at fault.' });

type Operation = Record<string, unknown>;

/** The OpenAPI document of all routes but hooks and streams, made from the schemas that check their input. */
export function openApiDocument(routes: readonly Route[], version: string) {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes.filter(({ hook, streamOf }) => !hook && !streamOf)) {
    const path = API_ROOT + route.endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][route.endpoint.method.toLowerCase()] = describeOperation(route);
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Lintuan API', version, description: 'Community group-buy shop. Money is integer fen; times are UTC.' },
    servers: [{ url: '/' }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    paths: paths as never,
  });
}

function describeOperation(route: Route): Operation {
  const names = [...route.endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  const fields = route.input instanceof z.ZodObject ? route.input.shape : {};
  const inPath = Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
  const inQuery = route.endpoint.method === 'GET' || route.endpoint.method === 'DELETE';
  const [, audience, ...steps] = route.endpoint.path.split('/');
  return {
    operationId: `${route.endpoint.method.toLowerCase()}${route.endpoint.path.replace(/[/:](\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/[^\w]/g, '')}`,
    tags: [`${audience} · ${steps[0]}`],
    summary: route.says,
    ...(route.access === 'anyone' ? { security: [] } : { security: [{ bearer: [] }] }),
    'x-access': route.access,
    'x-audience': route.audience,
    requestParams: { path: z.object(inPath), ...(inQuery ? { query: z.object(rest) } : {}) },
    ...requestBody(route, inQuery, rest),
    responses: {
      '200': {
        description: 'success',
        content: {
          'application/json': {
            schema: z.object({ code: z.literal(200), message: z.literal('success'), data: route.output, timestamp: z.iso.datetime() }),
          },
        },
      },
      default: { description: 'refused', content: { 'application/json': { schema: Failure } } },
    },
  };
}

function requestBody(route: Route, inQuery: boolean, rest: Record<string, z.ZodType>): Operation {
  if (route.upload) {
    return {
      requestBody: {
        required: true,
        content: { 'multipart/form-data': { schema: z.object({ file: z.string().meta({ format: 'binary' }) }) } },
      },
    };
  }
  if (inQuery) return {};
  return { requestBody: { required: true, content: { 'application/json': { schema: z.strictObject(rest) } } } };
}
