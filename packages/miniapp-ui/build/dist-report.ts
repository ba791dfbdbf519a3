import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brokenPaths } from './dist-paths.ts';

const packageLimit = 2 * 1024 * 1024;
const totalLimit = 20 * 1024 * 1024;

export interface DistReport {
  problems: string[];
  /** Bytes by package root; the main package is ''. */
  packages: Map<string, number>;
  totalBytes: number;
}

export interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
  tabBar?: { list: { pagePath: string; iconPath?: string; selectedIconPath?: string }[] };
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
const subPackagesOf = (app: AppJson) => app.subPackages ?? app.subpackages ?? [];

async function measure(distDir: string, files: string[], roots: string[]): Promise<Map<string, number>> {
  const packages = new Map<string, number>([['', 0], ...roots.map((root): [string, number] => [root, 0])]);
  for (const file of files) {
    const root = roots.find((candidate) => file.startsWith(`${candidate}/`)) ?? '';
    packages.set(root, (packages.get(root) ?? 0) + (await stat(path.join(distDir, file))).size);
  }
  return packages;
}

function missingOfApp(distDir: string, app: AppJson): string[] {
  const pages = [...app.pages, ...subPackagesOf(app).flatMap(({ root, pages: own }) => own.map((page) => path.posix.join(root, page)))];
  const pageFiles = pages.flatMap((page) => ['js', 'json', 'wxml'].map((ending) => `${page}.${ending}`));
  const tabs = app.tabBar?.list ?? [];
  const icons = tabs.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath]).filter((icon) => icon !== undefined);
  const missing = [...pageFiles, ...icons].filter((file) => !existsSync(path.join(distDir, file)));
  const strayTabs = tabs.filter(({ pagePath }) => !app.pages.includes(pagePath)).map(({ pagePath }) => pagePath);
  return [
    ...missing.map((file) => `app.json: ${file} does not exist`),
    ...strayTabs.map((tab) => `app.json: tab ${tab} is not a page of the main package`),
  ];
}

/** Reads a built mini-program the way WeChat would, and names everything it would stumble over. */
export async function distReport(distDir: string): Promise<DistReport> {
  const app = JSON.parse(await readFile(path.join(distDir, 'app.json'), 'utf8')) as AppJson;
  const entries = await readdir(distDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(distDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

  const problems = missingOfApp(distDir, app);
  for (const file of files) problems.push(...(await brokenPaths(distDir, file)));

  const packages = await measure(
    distDir,
    files,
    subPackagesOf(app).map(({ root }) => root.replace(/\/$/, '')),
  );
  const totalBytes = [...packages.values()].reduce((sum, bytes) => sum + bytes, 0);
  for (const [root, bytes] of packages) {
    if (bytes > packageLimit) problems.push(`package ${root || 'main'} weighs ${megabytes(bytes)}, more than ${megabytes(packageLimit)}`);
  }
  if (totalBytes > totalLimit) problems.push(`all packages weigh ${megabytes(totalBytes)}, more than ${megabytes(totalLimit)}`);
  return { problems, packages, totalBytes };
}
