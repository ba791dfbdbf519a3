import { z } from 'zod';
import { defineEvent } from '../platform/jobs/define-event.ts';

/** Which of a merchant's goods shoppers can see has changed. */
export const goodsTurned = defineEvent('catalog.goods_turned', 1, z.object({ merchantId: z.int() }));
