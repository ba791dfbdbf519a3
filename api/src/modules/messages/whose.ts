import type { CustomerContext, MerchantContext } from '../../platform/context.ts';
import type { Inbox } from './stores/messages.ts';

/** Everyone has an inbox of their own; what is in another one is not there. */
export const inboxOf = ({ actor }: CustomerContext | MerchantContext): Inbox => ({ audience: actor.kind, recipientId: actor.id });
