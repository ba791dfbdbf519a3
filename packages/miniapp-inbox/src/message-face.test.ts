import { expect, test } from 'vitest';
import { faceOf, type MessageFaces } from './message-face.ts';

const faces: MessageFaces = { refund_arrived: { icon: 'wallet', tone: 'calm' } };

test('a kind has the face its app gave it, and a plain one when it is newer than the app', () => {
  expect(faceOf(faces, 'refund_arrived')).toEqual({ icon: 'wallet', tone: 'calm' });
  expect(faceOf(faces, 'order_shipped')).toEqual({ icon: 'notification', tone: 'calm' });
});
