import type { MessageKind } from '@lintuan/contracts/messages/schemas';
import type { IconName } from '@lintuan/miniapp-ui';

export interface MessageFace {
  icon: IconName;
  tone: 'calm' | 'group' | 'warn';
}

const faces: Partial<Record<MessageKind, MessageFace>> = {
  order_new: { icon: 'file', tone: 'calm' },
  group_orders_new: { icon: 'usergroup', tone: 'group' },
  order_taken_back: { icon: 'close-circle', tone: 'warn' },
};

/** A kind that this version does not know yet is still a message. */
export const faceOf = (kind: MessageKind): MessageFace => faces[kind] ?? { icon: 'notification', tone: 'calm' };
