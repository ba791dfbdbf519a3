import type { OpenGroup } from '@lintuan/contracts/group-buy/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Avatar, Button, Countdown } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './next-group.less';

const FEW = 3;

interface NextGroupProps {
  next: OpenGroup;
  onOpen: () => void;
  onTime: () => void;
}

/** The next best group of the same activity. */
export function NextGroup({ next: { groupId, faces, missing, deadline }, onOpen, onTime }: NextGroupProps) {
  return (
    <View className="next-group">
      <View className="next-group__title">{words.nextTitle}</View>
      <View className="next-group__row lt-pressable" onClick={onOpen}>
        <View className="next-group__faces">
          {faces.slice(0, FEW).map(({ name, avatarUrl }, index) => (
            <View className="next-group__face" key={index}>
              <Avatar src={pictureUrl(avatarUrl)} name={name} size={36} />
            </View>
          ))}
        </View>
        <View className="next-group__words">
          <View className="next-group__missing">{words.missing(missing)}</View>
          <Countdown key={groupId} prefix={words.endsIn} endsAt={deadline} skewMs={serverSkewMs()} onEnd={onTime} />
        </View>
        <Button tone="light" pill onClick={onOpen}>
          {words.go}
        </Button>
      </View>
    </View>
  );
}
