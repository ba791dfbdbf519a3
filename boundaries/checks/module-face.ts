import { insideModule, moduleOf, type Rule } from '../violation.ts';

export const moduleFace: Rule = {
  name: 'module-face',
  check(file, report) {
    const from = moduleOf(file.path);
    if (!file.path.startsWith('api/src/')) return;
    for (const { line, target } of file.imports) {
      const to = moduleOf(target);
      if (!to || to === from) continue;
      const entry = insideModule(target);
      const verifies = !from && entry === 'verify.ts';
      if (entry !== 'index.ts' && !verifies) report(line, `the module ${to} is entered through its index.ts, not through ${entry}.`);
    }
  },
};
