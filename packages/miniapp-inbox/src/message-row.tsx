import type { Message } from '@lintuan/contracts/messages/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { MessageFace } from './message-face.ts';
import { words } from './words.ts';
import './message-row.less';

interface MessageRowProps {
  message: Message;
  face: MessageFace;
  now: Date;
  onOpen: () => void;
}

export function MessageRow({ message, face, now, onOpen }: MessageRowProps) {
  return (
    <View className="message-row lt-pressable" onClick={onOpen}>
      <View className={`message-row__icon message-row__icon--${face.tone}`}>
        <Icon name={face.icon} size={22} />
        {message.unread && <View className="message-row__dot" aria-label={words.unreadMark} />}
      </View>
      <View className="message-row__main">
        <View className="message-row__head">
          <View className={message.unread ? 'message-row__title message-row__title--unread' : 'message-row__title'}>{message.title}</View>
          <View className="message-row__time">{sayShanghaiTime(new Date(message.createdAt), now)}</View>
        </View>
        <View className="message-row__body lt-two-lines">{message.body}</View>
      </View>
      {message.target && <Icon name="chevron-right" size={18} color="var(--lt-hint)" />}
    </View>
  );
}
