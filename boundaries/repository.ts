import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { workspaces } from './rules.ts';
import { readSource, type SourceFile } from './source-file.ts';

const LEFT_OUT = new Set(['node_modules', 'dist', 'native', 'migrations', 'coverage']);

export interface Repository {
  files: SourceFile[];
  /** The schema file that a table's name is exported from. */
  schemaOf(table: string): string | undefined;
}

export function readRepository(root: string): Repository {
  const resolve = resolver(root);
  const folders = Object.keys(workspaces).filter((folder) => existsSync(join(root, folder)));
  const files = folders.flatMap((folder) =>
    sourcesIn(root, folder).map((path) => readSource(path, readFileSync(join(root, path), 'utf8'), resolve)),
  );
  const schemas = new Map(
    files.flatMap(({ path, exports }) => {
      const [, domain] = path.match(/^db\/schema\/(?!index)([^/]+)\.ts$/) ?? [];
      return domain ? exports.map((name) => [name, domain] as const) : [];
    }),
  );
  return { files, schemaOf: (table) => schemas.get(table) };
}

function sourcesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(root, path);
    return /\.[cm]?[jt]sx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

type Manifest = { name: string; exports?: Record<string, string> };

/** Turns what an import says into a path of the repository, by each workspace's own exports. */
function resolver(root: string): (specifier: string, from: string) => string {
  const manifests = Object.keys(workspaces).flatMap((folder) => {
    const file = join(root, folder, 'package.json');
    return existsSync(file) ? [{ folder, ...(JSON.parse(readFileSync(file, 'utf8')) as Manifest) }] : [];
  });
  return (specifier, from) => {
    if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
    const own = from.match(/^apps\/[^/]+/)?.[0];
    if (own && specifier.startsWith('@/')) return posix.join(own, 'src', specifier.slice(2));
    const workspace = manifests.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
    return workspace ? insideWorkspace(workspace, specifier) : `npm:${specifier}`;
  };
}

function insideWorkspace({ folder, name, exports = {} }: Manifest & { folder: string }, specifier: string): string {
  const subpath = `.${specifier.slice(name.length)}`;
  const exact = exports[subpath];
  if (exact) return posix.join(folder, exact);
  const pattern = exports['./*'] ?? './*';
  return posix.join(folder, pattern.replace('*', subpath.slice(2)));
}
