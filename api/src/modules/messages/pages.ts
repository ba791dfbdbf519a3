import type { MessageTarget } from '@lintuan/contracts/messages/schemas';

const pages: Record<MessageTarget['kind'], (id: string) => string> = {
  order: (id) => `subpackages/trade/order/index?orderId=${id}`,
  group: (id) => `subpackages/group/group/index?groupId=${id}`,
};

const INBOX = 'subpackages/account/messages/index';

/** The page of the shopper's mini-program that a tap on a message in WeChat opens. */
export const pageOf = (kind: string | null, id: string | null): string =>
  kind === null || id === null ? INBOX : pages[kind as MessageTarget['kind']](id);
