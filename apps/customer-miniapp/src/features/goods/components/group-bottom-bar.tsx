import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import type { Activity, ActivityLive } from '@lintuan/contracts/group-buy/schemas';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Button, SafeBottom } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { groupWay, joinable, startPrice } from '../group-goods.ts';
import { groupWords } from '../group-words.ts';
import { lowestPrice } from '../sku-choice.ts';
import { words } from '../words.ts';
import { BarWays } from './bar-ways.tsx';
import { PricedButton } from './priced-button.tsx';
import './bottom-bar.less';

interface GroupBottomBarProps {
  product: ProductDetail;
  activity: Activity;
  live: ActivityLive | undefined;
  cartPieces: number;
  onAlone: () => void;
  onStart: () => void;
}

/** Alone or together; where no group can be begun any more, an open one is the way. */
export function GroupBottomBar({ product, activity, live, cartPieces, onAlone, onStart }: GroupBottomBarProps) {
  const alone = lowestPrice(
    product,
    product.specs.map(() => null),
  );
  const now = serverNow();
  const [nearest] = joinable(live?.groups ?? [], now);
  const way = groupWay(live, now);
  return (
    <SafeBottom>
      <BarWays merchantId={product.merchant.merchantId} cartPieces={cartPieces} />
      <View className="bottom-bar__buttons">
        <PricedButton
          tone="light"
          words={product.soldOut ? words.soldOut : groupWords.buyAlone}
          fen={alone?.sku.priceFen ?? activity.singleFen}
          several={alone?.several ?? false}
          disabled={product.soldOut}
          onClick={onAlone}
        />
        {way === 'start' && <PricedButton words={groupWords.start} {...startPrice(activity)} onClick={onStart} />}
        {way === 'join' && nearest && (
          <PricedButton words={groupWords.join} fen={activity.groupFen} several={false} onClick={() => goTo.group(nearest)} />
        )}
        {way === 'none' && (
          <View className="bottom-bar__main">
            <Button block pill size="large" disabled>
              {groupWords.spent}
            </Button>
          </View>
        )}
      </View>
    </SafeBottom>
  );
}
