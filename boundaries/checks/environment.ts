import { matchesGlob } from 'node:path';
import { compileTimeConstants, mayReadEnvironment } from '../rules.ts';
import { moduleOf, type Rule } from '../violation.ts';
import { findClockAndChance, findEnvironment } from './impure-words.ts';

export const environment: Rule = {
  name: 'environment',
  check(file, report) {
    if (file.isTest || mayReadEnvironment.some((pattern) => matchesGlob(file.path, pattern))) return;
    const inBundle = /^(apps|packages\/(miniapp-ui|api-client))\//.test(file.path);
    for (const { line } of findEnvironment(file, inBundle ? compileTimeConstants : [])) {
      report(line, 'this file may not read the environment; take the value from the configuration that is passed in.');
    }
  },
};

export const clockAndChance: Rule = {
  name: 'clock-and-chance',
  check(file, report) {
    if (!moduleOf(file.path) || file.isTest || file.path.endsWith('/rules.ts')) return;
    for (const { line, what } of findClockAndChance(file)) {
      report(line, `${what} cannot be stopped by a test; use ctx.now(), ctx.newId() or ctx.random().`);
    }
  },
};
