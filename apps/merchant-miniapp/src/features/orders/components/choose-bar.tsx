import { Button, SafeBottom } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { startChoosing, stopChoosing } from '../batch/batch-store.ts';
import type { Choosing } from '../batch/use-choosing.ts';
import { words } from '../batch/words.ts';
import './choose-bar.less';

export function ChooseEntrance({ choosing }: { choosing: Choosing }) {
  if (choosing.on || !choosing.possible) return null;
  return (
    <Button tone="light" icon="vehicle" block onClick={startChoosing}>
      {words.start}
    </Button>
  );
}

/** While orders are being chosen: how many, and the way on. */
export function ChooseBar({ choosing }: { choosing: Choosing }) {
  if (!choosing.on) return null;
  const { hasAll, count } = choosing;
  return (
    <SafeBottom aboveTabs>
      <View className="choose-bar__word lt-pressable" role="button" onClick={stopChoosing}>
        {words.leave}
      </View>
      <View className="choose-bar__word lt-pressable" role="button" onClick={hasAll ? choosing.chooseNone : choosing.chooseAll}>
        {hasAll ? words.none : words.all}
      </View>
      <View className="choose-bar__count">{count > 0 ? words.chosen(count) : words.choose}</View>
      <Button pill disabled={count === 0} onClick={goTo.batchShip}>
        {words.goOn}
      </Button>
    </SafeBottom>
  );
}
