import { runSteps } from './check/run-steps.ts';
import { checkSteps } from './check/steps.ts';
import { root } from './shell/places.ts';
import { say } from './shell/say.ts';

const results = await runSteps(checkSteps(root));
const failed = results.filter((ok) => !ok).length;
say(failed === 0 ? `\nAll ${results.length} checks hold.` : `\n${failed} of ${results.length} checks failed.`);
process.exit(failed === 0 ? 0 : 1);
