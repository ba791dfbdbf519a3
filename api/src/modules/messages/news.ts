import type { MessageTarget, MessageTemplate } from '@lintuan/contracts/messages/schemas';
import type { WordsFor } from '../../config/templates.ts';

export type Audience = 'customer' | 'merchant';

/** The same for ways with fixed sentences: which one, and the words that fill it. */
type Filled = { [Key in MessageTemplate]: { key: Key; words: WordsFor<Key> } }[MessageTemplate];

/** What somebody is to hear of an event, and who. */
export interface News {
  /** Says which event it was: whoever heard of it once does not hear of it again. */
  key: string;
  audience: Audience;
  recipients: readonly number[];
  title: string;
  body: string;
  target: MessageTarget | null;
  template?: Filled;
}
