import type { MoveShelf, ShelfMoved, ShelfState } from '@lintuan/contracts/catalog/schemas';
import { statesBefore } from '@lintuan/kernel/state-table';
import type { z } from 'zod';
import { goodsTurned } from '../../events/catalog.ts';
import type { ManagerContext } from '../../platform/context.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { scopeOf } from './reads/managed-products.ts';
import { missingForShelf, shelfLife } from './rules.ts';
import * as products from './stores/products.ts';
import { PRODUCTS, productTag } from './tags.ts';

/** On or off the shelf, or away for good; asking for what already is changes nothing. */
export async function moveShelf(ctx: ManagerContext, { productId, shelf }: z.output<typeof MoveShelf>): Promise<ShelfMoved> {
  return ctx.once(async (tx) => {
    const product = await products.lock(tx, productId);
    const scope = scopeOf(ctx);
    if (!product || product.shelf === 'deleted' || (scope !== null && product.merchantId !== scope)) throw notFound('没有这件商品');
    if (product.shelf === shelf) return { productId, shelf };
    if (shelf === 'on') {
      const liveSkus = (await products.liveSkus(tx.db, product.id)).length;
      const missing = missingForShelf({ pictures: product.pictures.length, liveSkus, merchantOpen: product.merchantOpen });
      if (missing.length > 0) throw refuse('catalog.not_sellable', { message: `上架还需要：${missing.join('、')}` });
    }
    const moved = await products.moveShelf(tx, product.id, statesBefore(shelfLife, shelf), shelf, ctx.now());
    if (!moved) throw refuse('catalog.wrong_state', shelf === 'deleted' ? { message: '请先下架再删除' } : {});
    await tx.audit({
      action: 'catalog.shelf_moved',
      subject: { kind: 'product', id: productId, name: product.name },
      merchantId: product.merchantId,
      before: { shelf: product.shelf },
      after: { shelf: moved.shelf },
    });
    await tx.publish(goodsTurned({ merchantId: product.merchantId }));
    tx.invalidate(PRODUCTS, productTag(productId));
    return { productId, shelf: moved.shelf as ShelfState };
  });
}
