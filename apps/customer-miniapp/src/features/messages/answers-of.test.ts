import { expect, test } from 'vitest';
import { answersOf } from './answers-of.ts';

const asked = [
  { key: 'group_result', id: 'tpl-a' },
  { key: 'refund', id: 'tpl-b' },
] as const;

test('each template gets the answer given for its id', () => {
  expect(answersOf(asked, { errMsg: 'requestSubscribeMessage:ok', 'tpl-a': 'accept', 'tpl-b': 'reject' })).toEqual([
    { key: 'group_result', result: 'accept' },
    { key: 'refund', result: 'reject' },
  ]);
});

test('what WeChat does not answer for, or answers in a word unknown, is left out', () => {
  expect(answersOf(asked, { errMsg: 'requestSubscribeMessage:ok', 'tpl-b': 'acceptWithAudio' })).toEqual([]);
});
