import { merchants, milestones, staff } from '@lintuan/db/schema';
import { sql } from 'drizzle-orm';
import { takeTurns } from '../platform/db/transaction.ts';
import type { Tx } from '../platform/db/tx.ts';
import { createContext, type House } from '../platform/house.ts';
import { forgetHeldJobs, releaseHeldJobs } from './held-jobs.ts';
import { seedReference } from './reference.ts';

const BEGUN = 'demo_begun';
const DONE = 'demo';

/** What every installation needs, and the demo where it was asked for; each once, whichever process comes first. */
export async function seedDatabase(house: House): Promise<void> {
  const ctx = createContext(house, { kind: 'system', name: '系统' }, { requestId: 'seed', ip: null, userAgent: '' });
  await ctx.transaction((tx) => seedReference(tx));
  if (!house.config.demo) return;
  await ctx.transaction(async (tx) => {
    // Whoever comes second waits for the whole demo, which is longer than any statement may take otherwise.
    await tx.db.execute(sql`set local statement_timeout = 0`);
    await takeTurns(tx, 'seed:demo');
    const reached = (await tx.db.select().from(milestones)).map((milestone) => milestone.name);
    if (reached.includes(DONE)) return;
    if (reached.includes(BEGUN)) await ctx.transaction(clearHalfDemo);
    else if (await holdsData(tx)) {
      house.log.warn('the database holds data of its own: it gets no demo');
      return;
    } else await ctx.transaction((begun) => reach(begun, BEGUN));
    const { seedDemo } = await import('./demo.ts');
    await seedDemo(house);
    await ctx.transaction(async (done) => {
      await releaseHeldJobs(done);
      await reach(done, DONE);
    });
  });
}

const reach = async (tx: Tx, name: string): Promise<void> => void (await tx.db.insert(milestones).values({ name, version: 1 }));

async function holdsData(tx: Tx): Promise<boolean> {
  const [shops, people] = [
    await tx.db.select({ id: merchants.id }).from(merchants).limit(1),
    await tx.db.select({ id: staff.id }).from(staff).limit(1),
  ];
  return shops.length + people.length > 0;
}

/** The demo began in an empty database and was cut short: nobody has worked in it yet, so it begins anew. */
async function clearHalfDemo(tx: Tx): Promise<void> {
  await tx.db.execute(sql`
    truncate staff, merchants, categories, brands, files, shoppers, sms_codes, sessions, payments, audit_entries, events cascade`);
  await forgetHeldJobs(tx);
}
