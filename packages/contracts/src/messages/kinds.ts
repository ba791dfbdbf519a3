/** What a message tells of. The first ones go to shoppers, the last three to the people of a merchant. */
export const messageKinds = [
  'group_joined',
  'group_nearly_formed',
  'group_formed',
  'group_failed',
  'group_moved',
  'group_lead_passed',
  'order_paid',
  'order_shipped',
  'order_cancelled',
  'payment_returned',
  'refund_arrived',
  'order_new',
  'group_orders_new',
  'order_taken_back',
] as const;

/** What a tap on a message opens. */
export const messageTargets = ['order', 'group'] as const;

/** The ways a message goes; the inbox is always one of them. */
export const messageChannels = ['inbox', 'subscribe', 'sms'] as const;
/** `skipped` never could go that way, `failed` was given up. */
export const deliveryStates = ['waiting', 'sending', 'sent', 'skipped', 'failed'] as const;
export const skipReasons = ['no_template', 'no_account', 'no_quota'] as const;

/** Templates of WeChat's subscribe messages: a shopper allows each by itself, one message at a time. */
export const messageTemplates = ['group_progress', 'group_result', 'order_shipped', 'refund'] as const;
/** What WeChat answers for each template it was asked about. */
export const acceptResults = ['accept', 'reject', 'ban', 'filter'] as const;
/** WeChat asks for three at most at once. */
export const MOST_TEMPLATES_ASKED = 3;
