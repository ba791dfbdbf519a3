import type { EditMerchant, MerchantDetail, MerchantForm } from '@lintuan/contracts/merchants/schemas';
import type { z } from 'zod';
import { merchantChanged } from '../../events/merchants.ts';
import type { AdminContext } from '../../platform/context.ts';
import { brokenConstraint } from '../../platform/db/sql-errors.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuseField } from '../../platform/errors/app-error.ts';
import { requireOwnFiles } from '../files/index.ts';
import { auditView } from './audit-view.ts';
import { presentMerchant, sealContact } from './present.ts';
import * as merchants from './stores/merchants.ts';
import { merchantTag } from './tags.ts';

type Form = z.output<typeof MerchantForm>;

export async function createMerchant(ctx: AdminContext, form: Form): Promise<MerchantDetail> {
  return refusingTakenNames(() =>
    ctx.once(async (tx) => {
      const now = ctx.now();
      const merchant = await merchants.add(tx, {
        publicId: ctx.newId(),
        ...(await columns(ctx, tx, form)),
        createdAt: now,
        updatedAt: now,
      });
      const subject = { kind: 'merchant', id: merchant.publicId, name: merchant.name };
      await tx.audit({ action: 'merchants.created', subject, merchantId: merchant.id, after: auditView(ctx.cipher, merchant) });
      return presentMerchant(ctx.cipher, merchant);
    }),
  );
}

export async function editMerchant(ctx: AdminContext, { merchantId, ...form }: z.output<typeof EditMerchant>): Promise<MerchantDetail> {
  return refusingTakenNames(() =>
    ctx.transaction(async (tx) => {
      const before = await merchants.lock(tx, merchantId);
      if (!before) throw notFound('没有这个商家');
      const after = await merchants.save(tx, before.id, { ...(await columns(ctx, tx, form)), updatedAt: ctx.now() });
      const subject = { kind: 'merchant', id: after.publicId, name: after.name };
      await tx.audit({
        action: 'merchants.edited',
        subject,
        merchantId: after.id,
        before: auditView(ctx.cipher, before),
        after: auditView(ctx.cipher, after),
      });
      tx.invalidate(merchantTag(after.publicId));
      await tx.publish(merchantChanged({ merchantId: after.id }));
      return presentMerchant(ctx.cipher, after);
    }),
  );
}

async function columns(ctx: AdminContext, tx: Tx, form: Form) {
  if (form.logoFileId) await requireOwnFiles(ctx, tx, [form.logoFileId], 'logoFileId');
  if (form.licenceFileId) await requireOwnFiles(ctx, tx, [form.licenceFileId], 'licenceFileId');
  return {
    name: form.name,
    notice: form.notice,
    licenceNumber: form.licenceNumber,
    licenceFile: form.licenceFileId,
    logoFile: form.logoFileId,
    address: form.address,
    ...sealContact(ctx.cipher, form.contactName, form.contactPhone),
  };
}

async function refusingTakenNames<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (brokenConstraint(error) === 'merchants_name') throw refuseField('merchants.name_taken', 'name', '店铺名称已被使用');
    throw error;
  }
}
