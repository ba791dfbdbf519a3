import { permissions } from '@lintuan/contracts/permissions';
import { roles } from '@lintuan/db/schema';
import { takeTurns } from '../platform/db/transaction.ts';
import type { Tx } from '../platform/db/tx.ts';

const all = Object.keys(permissions);

/** The roles every installation begins with; the administrator's always holds every permission there is. */
export async function seedReference(tx: Tx): Promise<void> {
  await takeTurns(tx, 'seed:reference');
  await tx.db
    .insert(roles)
    .values({ code: 'administrator', name: '管理员', permissions: all })
    .onConflictDoUpdate({ target: roles.code, set: { permissions: all } });
  await tx.db
    .insert(roles)
    .values([
      {
        code: 'goods',
        name: '商品运营',
        permissions: ['catalog.read', 'catalog.edit', 'catalog.shelf', 'stock.read', 'stock.adjust', 'merchants.read'],
      },
      { code: 'viewer', name: '只读', permissions: all.filter((code) => code.endsWith('.read')) },
    ])
    .onConflictDoNothing();
}
