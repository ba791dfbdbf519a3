import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/messages.ts';

/** The job that brings a delivery to its end stands under this and its id. */
export const SEND_KEY = 'messages.send:';

export const sending: JobKind<{ deliveryId: number }> = { name: 'messages.send', payload: z.object({ deliveryId: z.int() }) };
