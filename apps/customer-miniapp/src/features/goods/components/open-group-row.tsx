import type { OpenGroup } from '@lintuan/contracts/group-buy/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Avatar, Button, Countdown } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { groupWords } from '../group-words.ts';
import './open-groups.less';

const MOST_FACES = 3;

export function OpenGroupRow({ group, onOver }: { group: OpenGroup; onOver: () => void }) {
  const { faces, missing, free, joinUntil, deadline } = group;
  const leader = faces.find((face) => face.leader) ?? faces[0];
  return (
    <View className="open-groups__row">
      <View className="open-groups__faces">
        {faces.slice(0, MOST_FACES).map(({ name, avatarUrl, leader: leads }, index) => (
          <View className="open-groups__face" key={`${name}${leads}${index}`}>
            <Avatar src={pictureUrl(avatarUrl)} name={name} size={40} />
          </View>
        ))}
      </View>
      <View className="open-groups__words">
        <View className="open-groups__name">{leader ? groupWords.groupOf(leader.name) : groupWords.size(group.size)}</View>
        <View className="open-groups__left">
          <View className="open-groups__missing">{groupWords.missing(missing)}</View>
          <Countdown key={joinUntil} prefix={groupWords.left} endsAt={deadline} skewMs={serverSkewMs()} onEnd={onOver} />
        </View>
      </View>
      <View className="open-groups__go">
        <Button size="small" pill tone={free > 0 ? 'primary' : 'light'} onClick={() => goTo.group(group)}>
          {free > 0 ? groupWords.join : groupWords.look}
        </Button>
      </View>
    </View>
  );
}
