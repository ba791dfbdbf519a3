import type { SessionView } from '@lintuan/contracts/identity/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { SubmitButton, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './device-row.less';

const say = (time: string): string => `${sayShanghaiTime(new Date(time), new Date())} `;

export function DeviceRow({ session, onEnd }: { session: SessionView; onEnd: () => Promise<void> }) {
  return (
    <View className="device-row">
      <View className="device-row__facts">
        <View className="device-row__name">
          {session.device}
          {session.current && <Tag>{words.thisDevice}</Tag>}
        </View>
        <View className="device-row__note">{words.lastSeen(say(session.lastSeenAt))}</View>
        <View className="device-row__note">
          {words.signedInAt(say(session.createdAt))} · {session.ip}
        </View>
      </View>
      {!session.current && (
        <SubmitButton tone="default" size="medium" block={false} onSubmit={onEnd}>
          {words.end}
        </SubmitButton>
      )}
    </View>
  );
}
