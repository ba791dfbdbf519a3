import { dirname } from 'node:path';
import { findViolations } from './find-violations.ts';

const root = process.argv[2] ?? dirname(import.meta.dirname);
const { files, violations } = findViolations(root);
for (const { file, line, rule, says } of violations) console.error(`${file}:${line}  ${rule}: ${says}`);
console.log(violations.length === 0 ? `${files} files keep the boundaries.` : `\n${violations.length} violations in ${files} files.`);
process.exit(violations.length === 0 ? 0 : 1);
