import { distReport } from './dist-report.ts';

const [distDir] = process.argv.slice(2);
if (!distDir) throw new Error('usage: node check-dist.ts <dist/weapp>');

const { problems, packages, totalBytes } = await distReport(distDir);
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;
for (const [root, bytes] of packages) console.log(`${root || 'main'}: ${kilobytes(bytes)} of 2048 KB`);
console.log(`all: ${kilobytes(totalBytes)} of 20480 KB`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
