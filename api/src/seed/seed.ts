import { milestones } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { takeTurns } from '../platform/db/transaction.ts';
import { createContext, type House } from '../platform/house.ts';
import { seedReference } from './reference.ts';

/** What every installation needs, and the demo where it was asked for; each once, whichever process comes first. */
export async function seedDatabase(house: House): Promise<void> {
  const ctx = createContext(house, { kind: 'system', name: '系统' }, { requestId: 'seed', ip: null, userAgent: '' });
  await ctx.transaction((tx) => seedReference(tx));
  if (!house.config.demo) return;
  await ctx.transaction(async (tx) => {
    await takeTurns(tx, 'seed:demo');
    const [done] = await tx.db.select().from(milestones).where(eq(milestones.name, 'demo'));
    if (done) return;
    const { seedDemo } = await import('./demo.ts');
    await seedDemo(house);
    await tx.db.insert(milestones).values({ name: 'demo', version: 1 });
  });
}
