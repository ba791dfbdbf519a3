import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { developmentKeys } from './keys.ts';

function keysFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lintuan-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'new', 'keys.json');
}

test('keys are made once, are 32 bytes long and for their owner only', () => {
  const file = keysFile();
  const keys = developmentKeys(file);
  expect(developmentKeys(file)).toEqual(keys);
  expect(Buffer.from(keys.FIELD_KEYS.replace('k1:', ''), 'base64')).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a key that a later version needs is added and the others stay', () => {
  const file = keysFile();
  const { SMS_KEY: _gone, ...older } = developmentKeys(file);
  writeFileSync(file, JSON.stringify(older));
  expect(developmentKeys(file)).toMatchObject({ ...older, SMS_KEY: expect.any(String) });
});
