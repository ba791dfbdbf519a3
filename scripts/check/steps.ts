import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node } from '../shell/run.ts';

export type Step = { name: string; command: string[] };

/** The folders of the workspace, read from where pnpm reads them. */
export function workspaceFolders(root: string): string[] {
  const manifest = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const listed = [...(manifest.match(/^packages:\n((?: {2}- .+\n)+)/m)?.[1] ?? '').matchAll(/- ['"]?([^'"\n]+)/g)].map(
    (match) => match[1]!,
  );
  return listed.flatMap((entry) => {
    if (!entry.endsWith('/*')) return existsSync(join(root, entry)) ? [entry] : [];
    const parent = entry.slice(0, -2);
    const children = existsSync(join(root, parent)) ? readdirSync(join(root, parent), { withFileTypes: true }) : [];
    return children.filter((child) => child.isDirectory()).map((child) => `${parent}/${child.name}`);
  });
}

/** What must hold of the code before any test runs. */
export function checkSteps(root: string): Step[] {
  const folders = ['scripts', 'boundaries', ...workspaceFolders(root)];
  const projects = folders.flatMap((folder) => typeScriptProjects(root, folder));
  return [
    { name: 'boundaries', command: node('boundaries/main.ts') },
    { name: 'lint', command: node('node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off') },
    ...projects.map((project) => ({ name: `types ${project}`, command: node('node_modules/typescript/bin/tsc', '-p', project) })),
    { name: 'unused code', command: node('node_modules/knip/bin/knip.js', '--no-progress') },
  ];
}

/** A tsconfig that names no sources is only there for others to extend. */
function typeScriptProjects(root: string, folder: string): string[] {
  const inside = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules',
  );
  return [folder, ...inside.map((entry) => `${folder}/${entry.name}`)].flatMap((place) =>
    readdirSync(join(root, place))
      .filter((file) => /^tsconfig.*\.json$/.test(file) && /"(include|files)"/.test(readFileSync(join(root, place, file), 'utf8')))
      .map((file) => `${place}/${file}`),
  );
}
