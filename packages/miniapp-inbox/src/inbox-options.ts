import type { Call } from '@lintuan/api-client/client';
import type { merchantMessages } from '@lintuan/contracts/messages/endpoints';
import type { MessageTarget } from '@lintuan/contracts/messages/schemas';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { MessageFaces } from './message-face.ts';

/** What an app brings to its inbox. */
export interface InboxOptions {
  /** Those of whoever reads it; every audience has the same ones. */
  endpoints: typeof merchantMessages;
  call: Call;
  client: QueryClient;
  /** All of the inbox is cached below it. */
  queryKey: QueryKey;
  /** The look of each kind that may arrive here. */
  faces: MessageFaces;
  /** Where a tap on a message leads. */
  targets: Record<MessageTarget['kind'], (id: string) => void>;
  tellError: (error: unknown) => void;
  /** How often to count again while the count is shown; only when a page comes back, if absent. */
  countEveryMs?: number;
}
