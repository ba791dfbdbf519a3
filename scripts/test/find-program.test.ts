import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findProgram } from './find-program.ts';

test('a program is found by the first of its names that may be run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lintuan-program-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'browser'), '', { mode: 0o644 });
  writeFileSync(join(folder, 'other-browser'), '', { mode: 0o755 });
  expect(findProgram(['browser', 'other-browser'], `/nowhere:${folder}`)).toBe(join(folder, 'other-browser'));
  expect(findProgram(['browser'], folder)).toBeUndefined();
});
