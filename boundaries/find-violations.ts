import { clockAndChance, environment } from './checks/environment.ts';
import { findCycles } from './checks/module-cycle.ts';
import { moduleFace } from './checks/module-face.ts';
import { moduleTiers } from './checks/module-tiers.ts';
import { noProviderInTransaction } from './checks/outside-transaction.ts';
import { endpointsLight, featureIsolation, kernelAlone, packageDirection, packageHome } from './checks/packages.ts';
import { routesDeclared } from './checks/routes-declared.ts';
import { rulesPure } from './checks/rules-pure.ts';
import { tableOwner, tablesInStores } from './checks/tables.ts';
import { readRepository } from './repository.ts';
import type { Rule, Violation } from './violation.ts';

export const rules: readonly Rule[] = [
  moduleTiers,
  moduleFace,
  tablesInStores,
  tableOwner,
  rulesPure,
  packageDirection,
  kernelAlone,
  packageHome,
  featureIsolation,
  endpointsLight,
  environment,
  clockAndChance,
  noProviderInTransaction,
  routesDeclared,
];

/** Everything in the repository below `root` that breaks a rule of the house. */
export function findViolations(root: string): { files: number; violations: Violation[] } {
  const repository = readRepository(root);
  const violations: Violation[] = [];
  for (const file of repository.files) {
    for (const rule of rules) {
      rule.check(file, (line, says) => violations.push({ rule: rule.name, file: file.path, line, says }), repository);
    }
  }
  return { files: repository.files.length, violations: [...violations, ...findCycles(repository)] };
}
