import { demoBrands, demoCategories, demoMerchants, demoProducts } from '@lintuan/db/seed/demo/catalogue/index';
import { demoLogins } from '@lintuan/db/seed/demo/logins';
import { drawDemoPictures } from '@lintuan/db/seed/demo/pictures/index';
import { demoExpressFees } from '@lintuan/db/seed/demo/trade/fees';
import { planTrade } from '@lintuan/db/seed/demo/trade/plan';
import { setMerchantExpressFee } from '../modules/delivery/index.ts';
import type { House } from '../platform/house.ts';
import { seedCatalogue } from './demo-catalogue.ts';
import { seedFiles } from './demo-files.ts';
import { seedMerchants, seedStaff } from './demo-people.ts';
import { openShops } from './demo-sellers.ts';
import { playTrade } from './demo-trade.ts';
import { staffContext } from './staff-context.ts';
import { openStage } from './stage.ts';

/** The demo is made by the same use cases as everything else, so it holds to every rule; its month ends now. */
export async function seedDemo(house: House): Promise<void> {
  const until = house.now();
  const { opensAt, steps } = planTrade(demoProducts, until);
  const stage = openStage(house, opensAt);
  const ctx = staffContext(stage.house);
  await seedStaff(ctx, demoLogins);
  const drawn = await drawDemoPictures();
  const isFace = ({ name }: { name: string }) => name.startsWith('avatar:');
  const pictures = await seedFiles(
    ctx,
    drawn.filter((picture) => !isFace(picture)),
  );
  const merchants = await seedMerchants(ctx, demoMerchants, demoLogins, pictures);
  const catalogue = { categories: demoCategories, brands: demoBrands, products: demoProducts };
  const skus = await seedCatalogue(ctx, catalogue, merchants, pictures);
  for (const [key, fee] of Object.entries(demoExpressFees)) await setMerchantExpressFee(ctx, { merchantId: merchants.get(key)!, ...fee });

  const faces = new Map(drawn.filter(isFace).map(({ name, bytes }) => [name, bytes]));
  await playTrade(stage, steps, { skus, sellers: await openShops(stage.house, demoLogins), faces });
  await stage.moveTo(until);
}
