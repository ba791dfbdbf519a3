import { adminMessages, customerMessages, merchantMessages } from '@lintuan/contracts/messages/endpoints';
import * as schemas from '@lintuan/contracts/messages/schemas';
import { Done, Nothing } from '@lintuan/contracts/wire/schemas';
import { adminRoutes, customerRoutes, merchantRoutes } from '../../platform/http/route.ts';
import { acceptTemplates, templateIds } from './accept-templates.ts';
import { openAllMessages, openMessage } from './open-message.ts';
import { listDeliveries } from './reads/deliveries.ts';
import { countUnread, listMessages } from './reads/inbox.ts';

const list = { says: 'My messages', input: schemas.MessageQuery, output: schemas.MessageList };
const unread = { says: 'How many I have not opened', input: Nothing, output: schemas.UnreadCount };
const open = { says: 'Open a message', input: schemas.MessageId, output: Done };
const openAll = { says: 'Open all messages', input: Nothing, output: Done };

export const shoppers = customerRoutes();
shoppers.own(customerMessages.list, list, listMessages);
shoppers.own(customerMessages.unread, unread, countUnread);
shoppers.own(customerMessages.open, open, openMessage);
shoppers.own(customerMessages.openAll, openAll, openAllMessages);
shoppers.own(
  customerMessages.templates,
  { says: 'Which messages WeChat can be asked to allow', input: Nothing, output: schemas.TemplateIds },
  templateIds,
);
shoppers.own(
  customerMessages.accepted,
  {
    says: 'What I answered when WeChat asked',
    input: schemas.AcceptedTemplates,
    output: Done,
    limit: { name: 'accept-messages', max: 60, windowSeconds: 600 },
  },
  acceptTemplates,
);

export const members = merchantRoutes();
members.own(merchantMessages.list, list, listMessages);
members.own(merchantMessages.unread, unread, countUnread);
members.own(merchantMessages.open, open, openMessage);
members.own(merchantMessages.openAll, openAll, openAllMessages);

export const staff = adminRoutes();
staff.permitted(
  'messages.read',
  adminMessages.deliveries,
  { says: 'How messages were delivered', input: schemas.DeliveryQuery, output: schemas.DeliveryList },
  listDeliveries,
);
