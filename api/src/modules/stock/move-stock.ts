import type { MovementKind } from '@lintuan/contracts/stock/schemas';
import { availabilityTurned } from '../../events/stock.ts';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuseField } from '../../platform/errors/app-error.ts';
import { available, turnOf } from './rules.ts';
import * as levels from './stores/levels.ts';

interface Change {
  kind: MovementKind;
  onHandDelta: number;
  lockedDelta: number;
  reason: string;
}

/** The one way a level changes: both balances, the movement that says why, and word to others when it crosses zero. */
export async function moveStock(ctx: Context, tx: Tx, level: levels.LevelRow, change: Change): Promise<levels.LevelRow> {
  const after = await levels.shift(tx, level, change.onHandDelta, change.lockedDelta);
  if (!after) throw refuseField('stock.not_enough', 'quantity', `可用库存只有 ${available(level)} 件`);
  await levels.addMovement(tx, {
    warehouseId: level.warehouseId,
    skuId: level.skuId,
    merchantId: level.merchantId,
    ...change,
    onHandAfter: after.onHand,
    lockedAfter: after.locked,
    actorKind: ctx.actor.kind,
    actorId: 'id' in ctx.actor ? ctx.actor.id : null,
    actorName: ctx.actor.name,
    createdAt: ctx.now(),
  });
  const turn = turnOf(available(level), available(after));
  if (turn) await tx.publish(availabilityTurned({ skuId: level.skuId, soldOut: turn === 'sold_out', version: after.version }));
  return after;
}
