import type { GroupPage, MyStanding } from '@lintuan/contracts/group-buy/schemas';
import { Button } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { openWay } from '../open-way.ts';
import type { Stand } from '../stand.ts';
import { words } from '../words.ts';
import { GroupBar } from './group-bar.tsx';
import { GroupGoods } from './group-goods.tsx';
import { GroupState } from './group-state.tsx';
import { NextGroup } from './next-group.tsx';
import './group-view.less';

interface GroupViewProps {
  page: GroupPage;
  stand: Stand;
  standing: MyStanding | undefined;
  /** Alone in WeChat's timeline, where nothing leads to another page. */
  alone: boolean;
  onJoin: (groupId: string | null) => void;
  onInvite: () => void;
  onTime: () => void;
}

export function GroupView({ page, stand, standing, alone, onJoin, onInvite, onTime }: GroupViewProps) {
  const { activity, next } = page;
  const offersNext = stand.main === 'next' || stand.second === 'next';
  return (
    <View className="group-view">
      <GroupGoods activity={activity} {...(alone ? {} : { onOpen: () => goTo.product(activity) })}>
        {!alone && (
          <Button tone="default" variant="outline" size="small" pill icon="share" onClick={onInvite}>
            {words.share}
          </Button>
        )}
      </GroupGoods>
      <GroupState page={page} stand={stand} standing={standing} onTime={onTime} />
      {next && offersNext && !alone && <NextGroup next={next} onOpen={() => goTo.group(next)} onTime={onTime} />}
      <View className="group-view__rule">
        <View>{words.rule(activity.hours)}</View>
        <View>{words.shopOf(activity.merchantName)}</View>
      </View>
      {alone ? (
        <View className="group-view__outside">{words.onlyOutside}</View>
      ) : (
        <GroupBar page={page} stand={stand} onWay={(way) => openWay(way, { page, standing, onJoin, onInvite })} />
      )}
    </View>
  );
}
