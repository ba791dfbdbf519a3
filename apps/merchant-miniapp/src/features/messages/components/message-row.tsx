import type { Message } from '@lintuan/contracts/messages/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { faceOf } from '../message-faces.ts';
import { words } from '../words.ts';
import './message-row.less';

interface MessageRowProps {
  message: Message;
  now: Date;
  onOpen: () => void;
}

export function MessageRow({ message, now, onOpen }: MessageRowProps) {
  const { icon, tone } = faceOf(message.kind);
  return (
    <View className="message-row lt-pressable" onClick={onOpen}>
      <View className={`message-row__icon message-row__icon--${tone}`}>
        <Icon name={icon} size={22} />
      </View>
      <View className="message-row__main">
        <View className="message-row__head">
          <View className={message.unread ? 'message-row__title message-row__title--unread' : 'message-row__title'}>{message.title}</View>
          <View className="message-row__time">{sayShanghaiTime(new Date(message.createdAt), now)}</View>
        </View>
        <View className="message-row__body">{message.body}</View>
      </View>
      {message.unread && <View className="message-row__dot" ariaLabel={words.unreadMark} />}
      {message.target && <Icon name="chevron-right" size={18} color="var(--lt-hint)" />}
    </View>
  );
}
