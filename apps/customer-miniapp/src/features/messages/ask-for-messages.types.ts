import type { MessageTemplate } from '@lintuan/contracts/messages/schemas';

/**
 * Asks the shopper, in WeChat's own way, whether these may be sent to them: three at most, and only from a tap, before
 * anything else is waited for. It never fails and never says no to what comes after it.
 */
export type AskForMessages = (templates: readonly MessageTemplate[]) => Promise<void>;
