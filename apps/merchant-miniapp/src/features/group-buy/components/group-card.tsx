import type { ManagedGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { groupWords } from '../state-words.ts';
import { sayGroup } from '../view-model.ts';
import { words } from '../words.ts';
import './group-card.less';
import { GroupClock } from './group-clock.tsx';
import { Seats } from './seats.tsx';

export function GroupCard({ group }: { group: ManagedGroup }) {
  return (
    <View className="group-card lt-pressable" onClick={() => goTo.group(group)}>
      <View className="group-card__head">
        <View className="group-card__leader">{words.leaderOf(group.leaderName)}</View>
        <View className="group-card__count">{words.peopleIn(group.paid + group.filled, group.size)}</View>
      </View>
      <Seats group={group} />
      <View className="group-card__foot">
        <View className={group.state === 'open' ? 'group-card__missing' : undefined}>
          {group.state === 'open' ? sayGroup(group) : groupWords[group.state]}
        </View>
        <GroupClock group={group} />
      </View>
    </View>
  );
}
