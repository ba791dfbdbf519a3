import { node, runAloud } from './shell/run.ts';

process.exit(await runAloud(node('bench/src/main.ts', ...process.argv.slice(2))));
