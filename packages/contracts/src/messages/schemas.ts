import { z } from 'zod';
import { Cursor, cursorListOf, Day, Limit, PublicId, Time } from '../wire/schemas.ts';
import {
  acceptResults,
  deliveryStates,
  MOST_TEMPLATES_ASKED,
  messageChannels,
  messageKinds,
  messageTargets,
  messageTemplates,
  skipReasons,
} from './kinds.ts';

export const MessageKind = z.enum(messageKinds);
export const MessageTemplate = z.enum(messageTemplates);

export const MessageId = z.strictObject({ messageId: PublicId });
export const MessageTarget = z.object({ kind: z.enum(messageTargets), id: PublicId });
export const Message = z.object({
  messageId: PublicId,
  kind: MessageKind,
  title: z.string(),
  body: z.string(),
  target: MessageTarget.nullable(),
  unread: z.boolean(),
  createdAt: Time,
});
export const MessageQuery = z.strictObject({ cursor: Cursor.optional(), limit: Limit });
export const MessageList = cursorListOf(Message);
/** Counted up to 100: more than 99 is said as 99+. */
export const UnreadCount = z.object({ count: z.int() });

const templateId = z.string().nullable();
/** WeChat's ids of the templates; null where none is set up. */
export const TemplateIds = z.object({
  group_progress: templateId,
  group_result: templateId,
  order_shipped: templateId,
  refund: templateId,
} satisfies Record<(typeof messageTemplates)[number], z.ZodType>);
/** What the shopper answered when WeChat asked them. */
export const AcceptedTemplates = z.strictObject({
  templates: z
    .array(z.strictObject({ key: MessageTemplate, result: z.enum(acceptResults) }))
    .min(1, '请选择消息')
    .max(MOST_TEMPLATES_ASKED, `一次最多 ${MOST_TEMPLATES_ASKED} 种消息`)
    .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, '消息重复'),
});

export const Delivery = z.object({
  messageId: PublicId,
  kind: MessageKind,
  title: z.string(),
  audience: z.enum(['customer', 'merchant']),
  /** Null once the person is no more. */
  recipientId: PublicId.nullable(),
  recipientName: z.string(),
  channel: z.enum(messageChannels),
  state: z.enum(deliveryStates),
  skipReason: z.enum(skipReasons).nullable(),
  tries: z.int(),
  lastError: z.string().nullable(),
  createdAt: Time,
  settledAt: Time.nullable(),
});
export const DeliveryQuery = z.strictObject({
  channel: z.enum(messageChannels).optional(),
  state: z.enum(deliveryStates).optional(),
  kind: MessageKind.optional(),
  /** A shopper, or someone of a merchant. */
  who: PublicId.optional(),
  from: Day.optional(),
  until: Day.optional(),
  cursor: Cursor.optional(),
  limit: Limit,
});
export const DeliveryList = cursorListOf(Delivery);

export type MessageKind = z.output<typeof MessageKind>;
export type MessageTemplate = z.output<typeof MessageTemplate>;
export type MessageId = z.input<typeof MessageId>;
export type MessageTarget = z.output<typeof MessageTarget>;
export type Message = z.output<typeof Message>;
export type MessageQuery = z.input<typeof MessageQuery>;
export type MessageList = z.output<typeof MessageList>;
export type UnreadCount = z.output<typeof UnreadCount>;
export type TemplateIds = z.output<typeof TemplateIds>;
export type AcceptedTemplates = z.input<typeof AcceptedTemplates>;
export type Delivery = z.output<typeof Delivery>;
export type DeliveryList = z.output<typeof DeliveryList>;
export type DeliveryQuery = z.input<typeof DeliveryQuery>;
