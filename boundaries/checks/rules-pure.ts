import { Visitor } from 'oxc-parser';
import { rulesMayImport } from '../rules.ts';
import { moduleOf, type Rule } from '../violation.ts';
import { findClockAndChance, findEnvironment } from './impure-words.ts';

const comesFrom = (specifier: string, packages: readonly string[]) =>
  packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));

export const rulesPure: Rule = {
  name: 'rules-pure',
  check(file, report) {
    if (!moduleOf(file.path) || !/\/rules(\.ts$|\/)/.test(file.path) || file.isTest) return;
    for (const { specifier, line, typeOnly } of file.imports) {
      if (comesFrom(specifier, rulesMayImport.values) || rulesMayImport.numbers.test(specifier)) continue;
      if (file.path.includes('/rules/') && /^\.\/[\w-]+\.ts$/.test(specifier)) continue;
      if (typeOnly && comesFrom(specifier, rulesMayImport.types)) continue;
      report(line, `rules.ts imports only ${rulesMayImport.values} and, as types, ${rulesMayImport.types}; not ${specifier}.`);
    }
    for (const { line, what } of [...findClockAndChance(file), ...findEnvironment(file)]) {
      report(line, `rules.ts knows no ${what}; the caller passes the value in.`);
    }
    if (!/\b(async|await)\b/.test(file.text)) return;
    const wait = (node: { start: number; async?: boolean }) => {
      if (node.async !== false) report(file.lineAt(node.start), 'rules.ts waits for nothing: no async, no await.');
    };
    new Visitor({ AwaitExpression: wait, FunctionDeclaration: wait, FunctionExpression: wait, ArrowFunctionExpression: wait }).visit(
      file.program(),
    );
  },
};
