// A merchant's life: it applies, is approved or rejected, and may be suspended for a while.
import type { MerchantAction, MerchantState } from '@lintuan/contracts/merchants/schemas';
import { defineStates } from '@lintuan/kernel/state-table';

export const merchantLife = defineStates<MerchantState, MerchantAction>({
  initial: 'pending',
  transitions: {
    pending: { approve: 'active', reject: 'rejected' },
    active: { suspend: 'suspended' },
    suspended: { resume: 'active' },
    rejected: { approve: 'active' },
  },
});

/** Only an active shop is shown and sells. */
export const isOpen = (state: MerchantState): boolean => state === 'active';
