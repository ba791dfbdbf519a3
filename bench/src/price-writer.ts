import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import { staffCall } from './staff-call.ts';

const PER_SECOND = 10;

/** Changes prices through the staff's own endpoint at a steady pace until it is stopped. */
export async function priceWriter(origin: string, staff: { name: string; password: string }, productIds: readonly string[]) {
  const call = await staffCall(origin, staff);
  let turn = 0;

  const writeOne = async () => {
    const productId = productIds[turn++ % productIds.length]!;
    const { version, skus, categoryId, brandId, name, subtitle, descriptionHtml, flags, specs, pictures } = await call(
      adminCatalog.product,
      { productId },
    );
    const priced = skus.map((sku) => ({ skuId: sku.skuId, specs: sku.specs, priceFen: sku.priceFen + 1 }));
    const pictureFileIds = pictures.map((picture) => picture.fileId);
    await call(adminCatalog.editProduct, {
      productId,
      version,
      categoryId,
      brandId,
      name,
      subtitle,
      descriptionHtml,
      flags,
      specs,
      pictureFileIds,
      skus: priced,
    });
  };

  return async <Result>(work: () => Promise<Result>): Promise<{ result: Result; written: number }> => {
    const before = turn;
    const failures: unknown[] = [];
    const timer = setInterval(() => void writeOne().catch((error: unknown) => failures.push(error)), 1000 / PER_SECOND);
    const result = await work();
    clearInterval(timer);
    if (failures.length > 0) throw new Error(`${failures.length} price writes failed, the first: ${failures[0]}`);
    return { result, written: turn - before };
  };
}
