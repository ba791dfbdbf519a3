import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Icon, Swiper } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './product-pictures.less';

export function ProductPictures({ pictures, name }: { pictures: string[]; name: string }) {
  if (pictures.length === 0) {
    return (
      <View className="product-pictures__none">
        <Icon name="image" size={32} />
        {words.noPictures}
      </View>
    );
  }
  const items = pictures.map((url) => ({ key: url, image: pictureUrl(url), alt: name }));
  return <Swiper items={items} ratio={1} autoplay={false} indicator="fraction" />;
}
