import type { deliveryStates, messageChannels, skipReasons } from '@lintuan/contracts/messages/kinds';
import type { MessageKind } from '@lintuan/contracts/messages/schemas';
import type { StateWords } from '../../shared/words.ts';

export type Channel = (typeof messageChannels)[number];
export type DeliveryState = (typeof deliveryStates)[number];

export const kindWords: Record<MessageKind, string> = {
  group_joined: '有人参团',
  group_nearly_formed: '快要成团',
  group_formed: '拼团成功',
  group_failed: '没有成团',
  group_moved: '换到另一个团',
  group_lead_passed: '接任团长',
  order_paid: '付款成功',
  order_shipped: '已发货',
  order_cancelled: '订单被取消',
  payment_returned: '迟到的付款退回',
  refund_arrived: '退款到账',
  order_new: '新订单',
  group_orders_new: '拼团新订单',
  order_taken_back: '顾客取消订单',
};

export const channelWords: Record<Channel, string> = { inbox: '站内消息', subscribe: '微信订阅消息', sms: '短信' };

export const stateWords: Record<DeliveryState, StateWords> = {
  waiting: { word: '等待发送', tone: 'info' },
  sending: { word: '发送中', tone: 'info' },
  sent: { word: '已送达', tone: 'good' },
  skipped: { word: '未发送', tone: 'quiet' },
  failed: { word: '发送失败', tone: 'bad' },
};

export const skipWords: Record<(typeof skipReasons)[number], string> = {
  no_template: '没有配置消息模板',
  no_account: '顾客没有微信账号',
  no_quota: '顾客没有允许，或次数已用完',
};

export const audienceWords = { customer: '顾客', merchant: '商家' } as const;
