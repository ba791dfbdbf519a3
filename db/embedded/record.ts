import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a later start has to know about the development database; kept beside its data. */
export type Record = { port: number; password: string };

const fileOf = (dataDir: string) => `${dataDir}.json`;

export function readRecord(dataDir: string): Record | undefined {
  const file = fileOf(dataDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record) : undefined;
}

export function writeRecord(dataDir: string, record: Record): void {
  mkdirSync(dirname(dataDir), { recursive: true });
  writeFileSync(fileOf(dataDir), JSON.stringify(record, null, 2), { mode: 0o600 });
}
