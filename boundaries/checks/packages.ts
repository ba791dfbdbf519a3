import { onlyIn, workspaces } from '../rules.ts';
import type { Rule } from '../violation.ts';

const workspaceOf = (path: string) => Object.keys(workspaces).find((folder) => path.startsWith(`${folder}/`));

export const packageDirection: Rule = {
  name: 'package-direction',
  check(file, report) {
    const from = workspaceOf(file.path);
    if (!from) return;
    const { mayImport, inTests = [] } = workspaces[from]!;
    const allowed = file.isTest ? [...mayImport, ...inTests] : mayImport;
    for (const { line, target } of file.imports) {
      const to = workspaceOf(target);
      if (to && to !== from && !allowed.includes(to)) {
        report(line, `${from} may not import ${to}; it may import ${mayImport.join(', ') || 'no workspace'}.`);
      }
    }
  },
};

export const kernelAlone: Rule = {
  name: 'kernel-alone',
  check(file, report) {
    if (!file.path.startsWith('packages/kernel/src/') || file.isTest) return;
    for (const { line, specifier, target } of file.imports) {
      if (target.startsWith('npm:')) report(line, `the kernel imports nothing, not even ${specifier}: it runs everywhere.`);
    }
  },
};

export const packageHome: Rule = {
  name: 'package-home',
  check(file, report) {
    for (const { line, target } of file.imports) {
      const name = target.startsWith('npm:') ? target.slice(4) : '';
      const entry = Object.entries(onlyIn).find(([guarded]) => name === guarded || name.startsWith(`${guarded}/`));
      if (entry && workspaceOf(file.path) !== entry[1]) report(line, `only ${entry[1]} imports ${entry[0]}; use what it offers.`);
    }
  },
};

export const featureIsolation: Rule = {
  name: 'feature-isolation',
  check(file, report) {
    const own = file.path.match(/^(apps\/[^/]+\/src\/features\/)([^/]+)\//);
    if (!own) return;
    const [, features, feature] = own as unknown as [string, string, string];
    for (const { line, target } of file.imports) {
      const other = target.startsWith(features) ? target.slice(features.length).split('/')[0] : feature;
      if (other !== feature) report(line, `the feature ${feature} may not import the feature ${other}; a page composes them.`);
    }
  },
};

export const endpointsLight: Rule = {
  name: 'endpoints-light',
  check(file, report) {
    if (!/^packages\/contracts\/src\/.*endpoints\.ts$/.test(file.path)) return;
    for (const { line, target, typeOnly } of file.imports) {
      if (/^npm:zod(\/|$)/.test(target)) report(line, 'endpoints.ts must not bring zod into the clients.');
      if (/schemas(\.ts)?$/.test(target) && !typeOnly) report(line, 'endpoints.ts takes schemas as types only: import type { … }.');
    }
  },
};
