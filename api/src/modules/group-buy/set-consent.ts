import type { Tx } from '../../platform/db/tx.ts';
import * as seats from './stores/seats.ts';

/** They may change their mind until they have paid; false when it is too late for that. */
export const setConsent = (tx: Tx, checkoutId: number, consent: boolean): Promise<boolean> => seats.setConsent(tx, checkoutId, consent);
