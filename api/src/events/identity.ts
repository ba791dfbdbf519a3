import { z } from 'zod';
import { defineEvent } from '../platform/jobs/define-event.ts';

/** Two accounts turned out to be one person: what `from` owned belongs to `into` now. */
export const shoppersMerged = defineEvent('identity.shoppers_merged', 1, z.object({ from: z.int(), into: z.int() }));

/** The person behind an account is gone; what other domains hold of them must go too, save trade records. */
export const shopperDeleted = defineEvent('identity.shopper_deleted', 1, z.object({ shopperId: z.int() }));
