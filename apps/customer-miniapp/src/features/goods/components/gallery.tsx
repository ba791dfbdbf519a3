import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Swiper } from '@lintuan/miniapp-ui';
import { previewPictures } from '../../../app/pictures/preview-pictures';

export function Gallery({ product }: { product: ProductDetail }) {
  const urls = product.pictures.map((path) => pictureUrl(path));
  return (
    <Swiper
      ratio={1}
      autoplay={false}
      indicator="fraction"
      items={urls.map((image, index) => ({ key: image, image, alt: `${product.name} ${index + 1}` }))}
      onSelect={({ image }) => previewPictures(urls, image)}
    />
  );
}
