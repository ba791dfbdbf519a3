import type { MyGroup } from '@lintuan/contracts/group-buy/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Button, Countdown, Image, Price, StatusTag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { GoodsWords } from '../../../app/cards/goods-words.tsx';
import { goTo } from '../../../app/routes/go-to.ts';
import { type MyGroupWay, myGroupFace } from '../my-group-faces.ts';
import { words } from '../words.ts';
import './my-group-card.less';

const wayWords: Record<MyGroupWay, string> = { pay: words.pay, invite: words.inviteShort, order: words.seeOrder };

export function MyGroupCard({ mine, onTime }: { mine: MyGroup; onTime: () => void }) {
  const { state, seatState, size, deadline, payableFen, productName, specs, quantity, pictureUrl: picture } = mine;
  const { status, word, note, way, opensGroup } = myGroupFace(mine);
  const open = () => (opensGroup ? goTo.group(mine) : goTo.order(mine));
  const go = () => {
    if (way === 'pay') return goTo.pay(mine.checkoutId);
    return way === 'invite' ? goTo.group(mine) : goTo.order(mine);
  };
  return (
    <View className="my-group-card">
      <View className="my-group-card__head">
        <View className="my-group-card__size">
          {mine.leader ? `${words.peopleGroup(size)} · ${words.leader}` : words.peopleGroup(size)}
        </View>
        <StatusTag status={status}>{word}</StatusTag>
      </View>
      <View className="my-group-card__body lt-pressable" onClick={open}>
        <Image src={pictureUrl(picture)} alt="" width={72} radius={8} />
        <View className="my-group-card__words">
          <GoodsWords name={productName} more={words.specsAndQuantity(specs, quantity)} />
          <View className="my-group-card__sum">
            {seatState === 'held' || seatState === 'freed' ? words.payable : words.paid}
            <Price fen={payableFen} size="small" tone="text" />
          </View>
        </View>
      </View>
      <View className="my-group-card__foot">
        <View className="my-group-card__note">
          {note}
          {state === 'open' && seatState === 'paid' && deadline !== null && (
            <Countdown prefix={words.endsIn} endsAt={deadline} skewMs={serverSkewMs()} onEnd={onTime} />
          )}
        </View>
        <Button tone={way === 'order' ? 'default' : 'primary'} pill onClick={go}>
          {wayWords[way]}
        </Button>
      </View>
    </View>
  );
}
