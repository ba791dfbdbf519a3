import type { MessageKind } from '@lintuan/contracts/messages/schemas';
import type { IconName } from '@lintuan/miniapp-ui';

export interface MessageFace {
  icon: IconName;
  tone: 'calm' | 'group' | 'warn';
}

export type MessageFaces = Partial<Record<MessageKind, MessageFace>>;

/** A kind that this version does not know yet is still a message. */
export const faceOf = (faces: MessageFaces, kind: MessageKind): MessageFace => faces[kind] ?? { icon: 'notification', tone: 'calm' };
