import type { ShopView } from '@lintuan/contracts/merchants/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Avatar, Cell, CellGroup, NoticeBar, Popup } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { previewPictures } from '../../../app/pictures/preview-pictures';
import { words } from '../words.ts';
import './shop-head.less';

export function ShopHead({ shop }: { shop: ShopView }) {
  const [licenceOpen, setLicenceOpen] = useState(false);
  const picture = pictureUrl(shop.licencePictureUrl);
  return (
    <View className="shop-head">
      <View className="shop-head__row">
        <Avatar src={pictureUrl(shop.logoUrl)} name={shop.name} size={56} />
        <View className="shop-head__words">
          <View className="shop-head__name">{shop.name}</View>
          <View className="shop-head__address">{shop.address}</View>
        </View>
        <View className="shop-head__licence lt-pressable" onClick={() => setLicenceOpen(true)}>
          {words.licence}
        </View>
      </View>
      {shop.notice !== '' && <NoticeBar>{shop.notice}</NoticeBar>}
      <Popup open={licenceOpen} onClose={() => setLicenceOpen(false)} title={words.licence}>
        <View className="shop-head__sheet">
          <CellGroup>
            <Cell title={words.licenceNumber} description={shop.licenceNumber} />
            <Cell title={words.address} description={shop.address} />
            {picture && <Cell title={words.seeLicence} onClick={() => previewPictures([picture])} />}
          </CellGroup>
        </View>
      </Popup>
    </View>
  );
}
