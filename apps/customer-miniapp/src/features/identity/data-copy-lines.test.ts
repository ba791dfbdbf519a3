import type { DataCopy } from '@lintuan/contracts/identity/schemas';
import { expect, test } from 'vitest';
import { copyParts, sayCopy } from './data-copy-lines.ts';

const copy: DataCopy = {
  me: {
    shopperId: '0123456789abcdefghjk',
    nickname: '阿青',
    avatarUrl: null,
    phoneMasked: '138****8000',
    phone: '13800138000',
    wechatLinked: true,
    joinedAt: '2026-06-01T02:00:00.000Z',
  },
  consents: [
    { purpose: 'privacy', version: '2026-11', given: true, at: '2026-06-01T02:00:00.000Z' },
    { purpose: 'marketing', version: '', given: false, at: null },
  ],
  sessions: [
    {
      sessionId: '0123456789abcdefghjk',
      device: 'iPhone',
      ip: '10.0.0.1',
      createdAt: '2026-06-01T02:00:00.000Z',
      lastSeenAt: '2026-06-02T02:30:00.000Z',
      current: true,
    },
  ],
  addresses: [
    {
      addressId: '0123456789abcdefghjk',
      name: '李小云',
      phone: '13877776666',
      regionCode: '310104',
      province: '上海市',
      city: '上海市',
      district: '徐汇区',
      detail: '漕溪北路 88 号',
      tag: '家',
      isDefault: true,
    },
  ],
  orders: [
    {
      orderNo: '202606010000000017',
      merchantName: '鲜生水果',
      payableFen: 3980,
      createdAt: '2026-06-01T02:00:00.000Z',
      goods: ['洛川苹果 × 2'],
    },
  ],
  messages: [{ title: '付款成功', body: '洛川苹果，¥39.80，商家会尽快备货', createdAt: '2026-06-01T02:00:00.000Z' }],
  exportedAt: '2026-06-02T03:00:00.000Z',
};

test('the copied text holds everything of the copy in plain words, the phone unmasked', () => {
  const text = sayCopy(copyParts(copy, new Date('2026-06-02T03:00:00.000Z')), copy.exportedAt);
  expect(text).toBe(
    [
      '个人资料\n账号编号：0123456789abcdefghjk\n昵称：阿青\n手机号：13800138000\n微信：已关联\n加入时间：昨天 10:00',
      '隐私与授权\n隐私政策：昨天 10:00 同意\n优惠与活动消息：未同意',
      '登录设备\niPhone：10.0.0.1 · 最近使用 今天 10:30',
      '收货地址\n李小云 13877776666：上海市 上海市 徐汇区 漕溪北路 88 号',
      '订单\n202606010000000017：昨天 10:00 · 鲜生水果 · ¥39.80 · 洛川苹果 × 2',
      '消息\n付款成功：昨天 10:00 · 洛川苹果，¥39.80，商家会尽快备货',
      '整理时间：2026-06-02T03:00:00.000Z',
    ].join('\n\n'),
  );
});

test('what there is none of has no heading', () => {
  const parts = copyParts({ ...copy, addresses: [], orders: [], messages: [] }, new Date('2026-06-02T03:00:00.000Z'));
  expect(parts.map(({ title }) => title)).toEqual(['个人资料', '隐私与授权', '登录设备']);
});
