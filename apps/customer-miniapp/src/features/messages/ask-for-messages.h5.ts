import type { AskForMessages } from './ask-for-messages.types.ts';

/** Browsers know no subscribe messages; the inbox tells it. */
export const askForMessages: AskForMessages = () => Promise.resolve();

export const useMessageTemplates = (): void => undefined;
