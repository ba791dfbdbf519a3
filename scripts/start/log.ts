import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { logsDir } from '../shell/places.ts';

const ERROR = 50;
const KEPT_LINES = 30;

export type Log = { file: string; lastLines: string[] };

/** Sends what a program says to a log file and what goes wrong to the terminal. */
export function logTo(name: string, child: ChildProcess, show?: (line: string) => void): Log {
  mkdirSync(logsDir, { recursive: true });
  const file = join(logsDir, name);
  const stream = createWriteStream(file, { flags: 'w' });
  const log: Log = { file, lastLines: [] };
  const take = (line: string, isError: boolean) => {
    stream.write(`${line}\n`);
    log.lastLines = [...log.lastLines, line].slice(-KEPT_LINES);
    if (isError || isErrorLine(line)) show?.(readable(line));
  };
  createInterface({ input: child.stdout! }).on('line', (line) => take(line, false));
  createInterface({ input: child.stderr! }).on('line', (line) => take(line, true));
  return log;
}

type Entry = { level?: number | string; msg?: string; err?: { message?: string }; requestId?: string };

function entryIn(line: string): Entry | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return undefined;
  }
}

function isErrorLine(line: string): boolean {
  const level = entryIn(line)?.level;
  return typeof level === 'number' ? level >= ERROR : level === 'error' || level === 'fatal';
}

/** A log entry as a person reads it. */
export function readable(line: string): string {
  const entry = entryIn(line);
  if (!entry) return line;
  const request = entry.requestId ? ` (request ${entry.requestId})` : '';
  return [entry.msg, entry.err?.message].filter(Boolean).join(': ') + request;
}
