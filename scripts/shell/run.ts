import { type KeepOptions, keepProcess } from '../../db/embedded/kept-process.ts';
import { inRoot, root } from './places.ts';

export type Ran = { ok: boolean; output: string };

/** Runs a command to its end and keeps what it said. */
export async function runQuietly(command: string[], options: Pick<KeepOptions, 'cwd' | 'env'> = {}): Promise<Ran> {
  const [program, ...args] = command as [string, ...string[]];
  const kept = keepProcess(program, args, { cwd: root, ...options, signal: 'TERM', reach: 'group' });
  const chunks: Buffer[] = [];
  for (const stream of [kept.child.stdout, kept.child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await kept.exited;
  await new Promise((resolve) => setImmediate(resolve));
  return { ok: code === 0, output: Buffer.concat(chunks).toString('utf8') };
}

/** Runs a command to its end under the eyes of whoever started the script. */
export async function runAloud(command: string[], options: Pick<KeepOptions, 'cwd' | 'env'> = {}): Promise<number> {
  const [program, ...args] = command as [string, ...string[]];
  return keepProcess(program, args, { cwd: root, ...options, signal: 'TERM', reach: 'group', output: 'inherit' }).exited;
}

export const node = (script: string, ...args: string[]) => [process.execPath, inRoot(script), ...args];

/** A script of one workspace's package.json, through the pnpm that the bootstrap brought. */
export function workspaceScript(folder: string, script: string, ...args: string[]): string[] {
  const pnpm = process.env.LINTUAN_PNPM;
  return [...(pnpm ? [process.execPath, pnpm] : ['pnpm']), '--dir', inRoot(folder), 'run', script, ...args];
}
