import { demoBrands, demoCategories, demoMerchants, demoProducts } from '@lintuan/db/seed/demo/catalogue/index';
import { demoLogins } from '@lintuan/db/seed/demo/logins';
import { drawDemoPictures } from '@lintuan/db/seed/demo/pictures/index';
import type { House } from '../platform/house.ts';
import { seedCatalogue } from './demo-catalogue.ts';
import { seedFiles } from './demo-files.ts';
import { seedMerchants, seedStaff } from './demo-people.ts';
import { staffContext } from './staff-context.ts';

/** The demo is made by the same use cases as everything else, so it holds to every rule. */
export async function seedDemo(house: House): Promise<void> {
  const ctx = staffContext(house);
  await seedStaff(ctx, demoLogins);
  const pictures = await seedFiles(ctx, await drawDemoPictures());
  const merchants = await seedMerchants(ctx, demoMerchants, demoLogins, pictures);
  await seedCatalogue(ctx, { categories: demoCategories, brands: demoBrands, products: demoProducts }, merchants, pictures);
}
