import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepProcess } from './kept-process.ts';

const sleeper = ['-e', "process.on('SIGTERM', () => process.exit(7)); console.log('up'); setInterval(() => 0, 1000)"];

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('a stop sends the signal, waits for the program and keeps its exit code', async () => {
  const kept = keepProcess(process.execPath, sleeper, { signal: 'TERM', reach: 'program' });
  await once(kept.child.stdout!, 'data');
  await kept.stop();
  expect(await kept.exited).toBe(7);
});

test('a program that ignores the signal is killed when patience ends', async () => {
  const stubborn = ['-e', "process.on('SIGTERM', () => 0); console.log('up'); setInterval(() => 0, 1000)"];
  const kept = keepProcess(process.execPath, stubborn, { signal: 'TERM', reach: 'program' });
  await once(kept.child.stdout!, 'data');
  await kept.stop(200);
  expect(await kept.exited).not.toBe(0);
});

test('a program that is not there ends at once', async () => {
  expect(await keepProcess('no-such-program', [], { signal: 'TERM', reach: 'program' }).exited).not.toBe(0);
});

test('a program ends, and its folder goes, when its owner is killed without a chance to clean up', { timeout: 20_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lintuan-kept-'));
  const pidFile = `${folder}.pid`;
  onTestFinished(() => rmSync(pidFile, { force: true }));
  const program = `require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => 0, 1000)`;
  const owner = `import { keepProcess } from ${JSON.stringify(join(import.meta.dirname, 'kept-process.ts'))};
    keepProcess(process.execPath, ['-e', ${JSON.stringify(program)}], { signal: 'TERM', reach: 'program', removeAfter: ${JSON.stringify(folder)} });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', owner]);
  await expect.poll(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '', { timeout: 10_000 }).toBe(true);
  const pid = Number(readFileSync(pidFile, 'utf8'));
  child.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  await expect.poll(() => existsSync(folder), { timeout: 10_000 }).toBe(false);
});
