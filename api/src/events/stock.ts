import { z } from 'zod';
import { defineEvent } from '../platform/jobs/define-event.ts';

/** A SKU ran out or came back. Versions rise with each change of its level: an older one that comes late is void. */
export const availabilityTurned = defineEvent(
  'stock.availability_turned',
  1,
  z.object({ skuId: z.int(), soldOut: z.boolean(), version: z.int() }),
);
