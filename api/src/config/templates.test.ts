import { expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { readTemplates } from './templates.ts';

const none = { group_progress: null, group_result: null, order_shipped: null, refund: null };

test('no template is set up unless it is given', () => {
  expect(readTemplates(undefined)).toEqual(none);
  expect(readTemplates('{"refund":null}')).toEqual(none);
});

test('a template given by its id alone says goods and note, as thing1 and thing2', () => {
  expect(readTemplates('{"refund":"tpl-1"}')).toEqual({ ...none, refund: { id: 'tpl-1', fields: { thing1: 'goods', thing2: 'note' } } });
});

test('a template may say which of its fields holds which word', () => {
  const fields = { thing3: 'goods', amount2: 'amount', time5: 'time' };
  expect(readTemplates(JSON.stringify({ refund: { id: 'tpl-1', fields } })).refund).toEqual({ id: 'tpl-1', fields });
});

test.each([
  ['what is no JSON', '{refund}'],
  ['an unknown purpose', '{"birthday":"tpl-1"}'],
  ['an empty id', '{"refund":""}'],
  ['a word the message does not offer', '{"group_result":{"id":"t","fields":{"amount1":"amount"}}}'],
  ['a field that cannot hold its word', '{"refund":{"id":"t","fields":{"thing1":"amount"}}}'],
  ['no field at all', '{"refund":{"id":"t","fields":{}}}'],
])('%s is refused by the name of the setting', (_, text) => {
  expect(() => readTemplates(text)).toThrow(ConfigError);
  expect(() => readTemplates(text)).toThrow(/^WECHAT_TEMPLATES: /);
});
