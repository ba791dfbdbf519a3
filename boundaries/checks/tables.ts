import { matchesGlob } from 'node:path';
import type { Repository } from '../repository.ts';
import { declaredReaders, schemaWords, tableFiles, tableOwners } from '../rules.ts';
import type { Import } from '../source-file.ts';
import { insideModule, layerOf, moduleOf, type Rule } from '../violation.ts';

const isSchema = (target: string) => target.startsWith('db/schema/');

export const tablesInStores: Rule = {
  name: 'tables-in-stores',
  check(file, report) {
    if (!moduleOf(file.path) || file.isTest) return;
    const inside = insideModule(file.path);
    if (tableFiles.some((pattern) => matchesGlob(inside, pattern))) return;
    for (const { line, target } of file.imports) {
      if (isSchema(target))
        report(line, `only ${tableFiles.join(', ')} of a module may import @lintuan/db/schema; ${inside} goes through them.`);
    }
  },
};

export const tableOwner: Rule = {
  name: 'table-owner',
  check(file, report, repository) {
    const user = moduleOf(file.path) ?? (layerOf(file.path) === 'platform' ? 'platform' : undefined);
    if (!user || file.isTest || declaredReaders.includes(user)) return;
    for (const one of file.imports.filter(({ target }) => isSchema(target))) {
      for (const { domain, name } of tablesOf(one, repository)) {
        if (domain === 'everything') {
          if (user !== 'platform') report(one.line, `take the tables of ${user} by name; "import *" takes every table of the house.`);
        } else if (!tableOwners[domain]?.includes(user)) {
          report(one.line, `${name} belongs to ${owners(domain)}; ${user} asks that module instead of reading its tables.`);
        }
      }
    }
  },
};

const owners = (domain: string) =>
  tableOwners[domain]?.join(' and ') ?? `nobody yet (name the owner of db/schema/${domain}.ts in boundaries/rules.ts)`;

function tablesOf({ target, names }: Import, { schemaOf }: Repository): { domain: string; name: string }[] {
  const file = target.slice('db/schema/'.length).replace(/\.ts$/, '');
  if (schemaWords.includes(file)) return [];
  if (file !== 'index') return [{ domain: file, name: names === 'all' ? `db/schema/${file}.ts` : names.join(', ') }];
  if (names === 'all') return [{ domain: 'everything', name: '*' }];
  return names.flatMap((name) => {
    const domain = schemaOf(name);
    return domain && !schemaWords.includes(domain) ? [{ domain, name }] : [];
  });
}
