import { z } from 'zod';
import { defineEvent } from '../platform/jobs/define-event.ts';

/** A shop opened or closed to shoppers, or changed its name. */
export const merchantChanged = defineEvent('merchants.changed', 1, z.object({ merchantId: z.int() }));
