import { readEnvironment } from './environment.ts';
import { startWechatSim } from './server.ts';

const sim = await startWechatSim(readEnvironment(process.env));
console.log(`wechat-sim listens on ${sim.origin}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => sim.close());
