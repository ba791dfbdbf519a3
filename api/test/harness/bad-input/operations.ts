import { modules } from '../../../src/app.ts';
import { openApiDocument } from '../../../src/platform/http/openapi.ts';
import { routesOf } from '../../../src/platform/module.ts';
import type { Schema } from './schema.ts';

export type Audience = 'public' | 'customer' | 'merchant' | 'admin';

/** One operation as the document describes it. */
export interface Operation {
  name: string;
  method: string;
  path: string;
  audience: Audience;
  access: string;
  inPath: Record<string, Schema>;
  /** Null where the input travels as a body. */
  query: Schema | null;
  /** Null where there is none, or where it is a form with a picture. */
  body: Schema | null;
  upload: boolean;
}

interface Described {
  'x-audience': Audience;
  'x-access': string;
  parameters?: { in: string; name: string; schema: Schema; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

const METHODS_WITHOUT_BODY = ['GET', 'DELETE'];

/** Every operation of the document, as it stands. */
export function operations(): Operation[] {
  const document = openApiDocument(routesOf(modules), 'test');
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Described>).map(([method, described]) => read(method.toUpperCase(), path, described)),
  );
}

function read(method: string, path: string, described: Described): Operation {
  const parameters = described.parameters ?? [];
  const inQuery = parameters.filter((one) => one.in === 'query');
  const content = described.requestBody?.content ?? {};
  return {
    name: `${method} ${path}`,
    method,
    path,
    audience: described['x-audience'],
    access: described['x-access'],
    inPath: Object.fromEntries(parameters.filter((one) => one.in === 'path').map((one) => [one.name, one.schema])),
    query: METHODS_WITHOUT_BODY.includes(method)
      ? {
          type: 'object',
          properties: Object.fromEntries(inQuery.map((one) => [one.name, one.schema])),
          required: inQuery.filter(({ required }) => required).map(({ name }) => name),
        }
      : null,
    body: content['application/json']?.schema ?? null,
    upload: content['multipart/form-data'] !== undefined,
  };
}

export const isOpen = ({ access }: Operation): boolean => access === 'anyone';
export const asksPermission = ({ access }: Operation): boolean => access !== 'anyone' && access !== 'signed-in';
