import type { ManagedGroupDetail } from '@lintuan/contracts/group-buy/managed-schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, StatusTag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { groupWords } from '../state-words.ts';
import { groupFaces, sayGroup } from '../view-model.ts';
import { words } from '../words.ts';
import './group-detail.less';
import { GroupClock } from './group-clock.tsx';
import { MemberRow } from './member-row.tsx';
import { Panel } from './panel.tsx';
import { Seats } from './seats.tsx';

/** Who is in, who is missing, and how long there is. */
export function GroupDetail({ group }: { group: ManagedGroupDetail }) {
  return (
    <View className="group-detail">
      <Panel>
        <View className="group-detail__head">
          <StatusTag status={groupFaces[group.state]}>{groupWords[group.state]}</StatusTag>
          <GroupClock group={group} />
        </View>
        <View className="group-detail__sentence">{sayGroup(group)}</View>
        <Seats group={group} />
        <View className="group-detail__note">
          {[words.peopleIn(group.paid + group.filled, group.size), ...(group.filled > 0 ? [words.filled(group.filled)] : [])].join('，')}
        </View>
      </Panel>
      <Panel title={words.product}>
        <View className="group-detail__product">
          <Image src={pictureUrl(group.pictureUrl)} alt={group.productName} width={48} radius={8} />
          <View>{group.productName}</View>
        </View>
      </Panel>
      <Panel title={words.members}>
        {group.members.length === 0 && <View className="group-detail__note">{words.noMembers}</View>}
        {group.members.map((member) => (
          <MemberRow key={member.orderId} member={member} />
        ))}
      </Panel>
    </View>
  );
}
