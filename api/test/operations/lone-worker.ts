import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startWorker } from '../../src/platform/jobs/worker.ts';
import { createLogger } from '../../src/platform/observability/logger.ts';

/** A worker with one job, which never ends. */
const log = createLogger('info');
await startWorker(
  new pg.Pool({ connectionString: process.env.DATABASE_URL }),
  {
    'test.endless': async () => {
      log.info('began');
      await wait(3_600_000);
    },
  },
  log,
);
log.info('working');
