import type { Rule } from '../violation.ts';

/** Only platform/http speaks to Hono: its route sets take no route without an audience and a word on who may call. */
export const routesDeclared: Rule = {
  name: 'routes-declared',
  check(file, report) {
    if (file.isTest || !/^api\/src\/(modules|events|seed)\//.test(file.path)) return;
    for (const { line, target } of file.imports) {
      if (/^npm:(@hono\/|hono(\/|$))/.test(target)) {
        report(
          line,
          'a module declares its routes, with audience and permission, through platform/http/route.ts; it does not speak to hono.',
        );
      }
    }
  },
};
