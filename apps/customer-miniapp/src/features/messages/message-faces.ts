import type { MessageFaces } from '@lintuan/miniapp-inbox/message-face.ts';

export const faces: MessageFaces = {
  group_joined: { icon: 'usergroup-add', tone: 'group' },
  group_nearly_formed: { icon: 'time', tone: 'group' },
  group_formed: { icon: 'usergroup', tone: 'calm' },
  group_failed: { icon: 'usergroup', tone: 'warn' },
  group_moved: { icon: 'usergroup', tone: 'group' },
  group_lead_passed: { icon: 'usergroup', tone: 'group' },
  order_paid: { icon: 'check-circle', tone: 'calm' },
  order_shipped: { icon: 'vehicle', tone: 'calm' },
  order_cancelled: { icon: 'close-circle', tone: 'warn' },
  payment_returned: { icon: 'rollback', tone: 'warn' },
  refund_arrived: { icon: 'wallet', tone: 'calm' },
};
