import type { PayStep } from '@lintuan/contracts/checkout/schemas';

/** How a visit to WeChat's cashier ended, as far as this page can tell; only the API knows whether it was paid. */
export type Visit = 'returned' | 'cancelled' | 'failed' | 'left';

export type VisitCashier = (step: Extract<PayStep, { kind: 'jsapi' | 'h5' }>, checkoutId: string) => Promise<Visit>;
