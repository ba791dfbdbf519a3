import { get, post } from '../wire/endpoint.ts';
import type { Done, Nothing } from '../wire/schemas.ts';
import type {
  AcceptedTemplates,
  DeliveryList,
  DeliveryQuery,
  MessageId,
  MessageList,
  MessageQuery,
  TemplateIds,
  UnreadCount,
} from './schemas.ts';

const inboxOf = <Prefix extends string>(prefix: Prefix) => ({
  list: get<MessageQuery, MessageList>(`/${prefix}/messages`),
  unread: get<Nothing, UnreadCount>(`/${prefix}/messages/unread`),
  open: post<MessageId, Done>(`/${prefix}/messages/:messageId/open`),
  openAll: post<Nothing, Done>(`/${prefix}/messages/open-all`),
});

export const customerMessages = {
  ...inboxOf('customer'),
  templates: get<Nothing, TemplateIds>('/customer/messages/templates'),
  accepted: post<AcceptedTemplates, Done>('/customer/messages/accepted'),
};
export const merchantMessages = inboxOf('merchant');
export const adminMessages = {
  deliveries: get<DeliveryQuery, DeliveryList>('/admin/message-deliveries'),
};
