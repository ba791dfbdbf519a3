import { demoCategories, demoMerchants, demoProducts } from '../catalogue/index.ts';
import { avatars } from './avatars.ts';
import { banners } from './banners.ts';
import { drawCategoryIcon } from './category-icons.ts';
import { drawColours, drawGallery } from './draw-product.ts';
import type { Svg } from './pen.ts';
import { renderPicture } from './render-picture.ts';
import { drawShopLogo } from './shop-logos.ts';

export interface DrawnPicture {
  name: string;
  bytes: Buffer;
  width: number;
  height: number;
}

interface Sketch {
  name: string;
  svg: Svg;
  width: number;
}

/**
 * Every picture of the demo: product:<key>:<1–3>, colour:<product>:<value of 颜色>, category:<key>, merchant:<key>,
 * banner:<scene>, avatar:<1–12>.
 */
export function sketchDemoPictures(): Sketch[] {
  return [
    ...demoProducts.flatMap((product) =>
      drawGallery(product).map((svg, at) => ({ name: `product:${product.key}:${at + 1}`, svg, width: 800 })),
    ),
    ...demoProducts.flatMap(({ key }) =>
      drawColours({ key }).map(({ colour, svg }) => ({ name: `colour:${key}:${colour}`, svg, width: 480 })),
    ),
    ...demoCategories.map((category) => ({ name: `category:${category.key}`, svg: drawCategoryIcon(category), width: 200 })),
    ...demoMerchants.map((merchant) => ({ name: `merchant:${merchant.key}`, svg: drawShopLogo(merchant), width: 400 })),
    ...Object.entries(banners).map(([scene, svg]) => ({ name: `banner:${scene}`, svg, width: 1500 })),
    ...avatars.map((svg, at) => ({ name: `avatar:${at + 1}`, svg, width: 240 })),
  ];
}

export function drawDemoPictures(): Promise<DrawnPicture[]> {
  return Promise.all(
    sketchDemoPictures().map(async ({ name, svg, width }) => {
      const { data, info } = await renderPicture(svg, { width, format: 'webp' });
      return { name, bytes: data, width: info.width, height: info.height };
    }),
  );
}
