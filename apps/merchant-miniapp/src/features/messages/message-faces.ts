import type { MessageFaces } from '@lintuan/miniapp-inbox/message-face.ts';

export const faces: MessageFaces = {
  order_new: { icon: 'file', tone: 'calm' },
  group_orders_new: { icon: 'usergroup', tone: 'group' },
  order_taken_back: { icon: 'close-circle', tone: 'warn' },
};
