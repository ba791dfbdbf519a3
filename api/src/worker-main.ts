import { ConfigError, readConfig } from './config/config.ts';
import { buildHouse } from './platform/build-house.ts';
import { startWork, subscribers } from './worker.ts';

/** The worker as a process of its own: the API then runs with WORKER=separate. */
async function main(): Promise<void> {
  const built = await buildHouse(readConfig(process.env), subscribers);
  const work = await startWork(built.house, built.database.pool);
  built.house.log.info('working');
  const stop = async () => {
    await work.stop();
    await built.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) console.error(`The environment is not right:\n${error.message}`);
  else console.error(error);
  process.exit(1);
});
