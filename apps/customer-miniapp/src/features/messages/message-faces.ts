import type { MessageKind } from '@lintuan/contracts/messages/schemas';
import type { IconName } from '@lintuan/miniapp-ui';

export interface MessageFace {
  icon: IconName;
  tone: 'calm' | 'group' | 'warn';
}

const faces: Partial<Record<MessageKind, MessageFace>> = {
  group_joined: { icon: 'usergroup-add', tone: 'group' },
  group_nearly_formed: { icon: 'time', tone: 'group' },
  group_formed: { icon: 'usergroup', tone: 'calm' },
  group_failed: { icon: 'usergroup', tone: 'warn' },
  group_moved: { icon: 'usergroup', tone: 'group' },
  order_paid: { icon: 'check-circle', tone: 'calm' },
  order_shipped: { icon: 'vehicle', tone: 'calm' },
  order_cancelled: { icon: 'close-circle', tone: 'warn' },
  payment_returned: { icon: 'rollback', tone: 'warn' },
  refund_arrived: { icon: 'wallet', tone: 'calm' },
};

/** A kind that this version does not know yet is still a message. */
export const faceOf = (kind: MessageKind): MessageFace => faces[kind] ?? { icon: 'notification', tone: 'calm' };
