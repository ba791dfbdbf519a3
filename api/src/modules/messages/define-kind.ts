import type { MessageKind } from '@lintuan/contracts/messages/schemas';
import type { z } from 'zod';
import type { EventKind } from '../../platform/jobs/define-event.ts';
import type { Knowledge } from './knowledge.ts';
import type { News } from './news.ts';

/** One kind of message: the event it tells of, and what is read to tell it to each it concerns. */
export interface Kind<Payload = never> {
  readonly kind: MessageKind;
  readonly event: { readonly kind: string; readonly payload: z.ZodType };
  readonly read: (know: Knowledge, payload: Payload) => Promise<News[]>;
}

export const defineKind = <Payload>(kind: MessageKind, event: EventKind<Payload>, read: Kind<Payload>['read']): Kind =>
  ({ kind, event, read }) as unknown as Kind;
