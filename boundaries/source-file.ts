import { type Program, parseSync, type TSImportType as TSImportTypeNode, Visitor } from 'oxc-parser';

export interface Import {
  specifier: string;
  line: number;
  typeOnly: boolean;
  /** The names that are taken, or everything at once. */
  names: string[] | 'all';
  /** A file of this repository ('db/schema/stock.ts') or a package ('npm:zod', 'npm:node:fs'). */
  target: string;
}

export interface SourceFile {
  path: string;
  text: string;
  imports: Import[];
  exports: string[];
  isTest: boolean;
  lineAt(offset: number): number;
  program(): Program;
}

type Resolve = (specifier: string, from: string) => string;

export function readSource(path: string, text: string, resolve: Resolve): SourceFile {
  const parsed = parseSync(path, text);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const found: Omit<Import, 'target'>[] = [];
  for (const { start, moduleRequest, entries } of parsed.module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    const whole = entries.some((entry) => entry.importName.kind !== 'Name');
    const names = whole ? ('all' as const) : entries.map((entry) => entry.importName.name!);
    found.push({ specifier: moduleRequest.value, line: lineAt(start), typeOnly, names });
  }
  for (const entry of parsed.module.staticExports.flatMap((statement) => statement.entries)) {
    if (!entry.moduleRequest) continue;
    const names = entry.importName.name === null ? ('all' as const) : [entry.importName.name];
    found.push({ specifier: entry.moduleRequest.value, line: lineAt(entry.start), typeOnly: entry.isType, names });
  }
  for (const { start, moduleRequest } of parsed.module.dynamicImports) {
    const literal = text.slice(moduleRequest.start, moduleRequest.end);
    if (/^['"`]/.test(literal)) found.push({ specifier: literal.slice(1, -1), line: lineAt(start), typeOnly: false, names: 'all' });
  }
  if (text.split('import(').length - 1 > parsed.module.dynamicImports.length) {
    const TSImportType = ({ source, start }: TSImportTypeNode) =>
      found.push({ specifier: source.value, line: lineAt(start), typeOnly: true, names: 'all' });
    new Visitor({ TSImportType }).visit(parsed.program);
  }
  return {
    path,
    text,
    isTest: /\.test\.tsx?$|(^|\/)test\//.test(path),
    imports: found.map((one) => ({ ...one, target: resolve(one.specifier, path) })),
    exports: parsed.module.staticExports.flatMap((statement) => statement.entries.flatMap((entry) => entry.exportName.name ?? [])),
    lineAt,
    program: () => parsed.program,
  };
}
