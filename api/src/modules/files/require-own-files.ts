import type { ContextOf, SignedIn } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuseField } from '../../platform/errors/app-error.ts';
import * as files from './stores/files.ts';

/** Refuses ids that are no file of the asker's; staff may use whatever staff or merchants put there. */
export async function requireOwnFiles(ctx: ContextOf<SignedIn>, tx: Tx, publicIds: string[], field: string): Promise<void> {
  const { actor } = ctx;
  const owners =
    actor.kind === 'admin'
      ? [{ kind: 'admin' }, { kind: 'merchant' }, { kind: 'system' }]
      : [{ kind: actor.kind, id: actor.kind === 'merchant' ? actor.merchantId : actor.id }];
  const owned = await files.ownedBy(tx, publicIds, owners);
  if (publicIds.some((id) => !owned.has(id))) throw refuseField('request.invalid', field, '图片不存在，请重新上传');
}
