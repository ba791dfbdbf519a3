import { CallError } from '@lintuan/api-client/client';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { PayMethod, PayStep } from '@lintuan/contracts/checkout/schemas';
import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { toast } from '@lintuan/miniapp-ui';
import { useState } from 'react';
import { call } from '../../app/api/call.ts';
import { tellError } from '../../app/errors/tell-error.ts';
import { goTo } from '../../app/routes/go-to.ts';
import { visitCashier } from './cashier';
import type { Visit } from './cashier.types.ts';
import { words } from './words.ts';

const wasAnswered = (error: unknown): boolean => error instanceof CallError && error.status > 0 && error.status < 500;

/** One way to pay from the first tap to the result; a lost answer is asked for again under its key. */
export function usePay(checkoutId: string) {
  const [keys] = useState(keyKeeper);
  const [codeUrl, setCodeUrl] = useState<string | null>(null);
  const [doubting, setDoubting] = useState(false);

  const afterVisit = (visit: Visit): void => {
    if (visit === 'returned') goTo.payResult(checkoutId);
    if (visit === 'cancelled') setDoubting(true);
    if (visit === 'failed') toast.error(words.cashierFailed);
  };

  const goOn = async (step: PayStep): Promise<void> => {
    if (step.kind === 'paid') return goTo.payResult(checkoutId);
    if (step.kind === 'native') return setCodeUrl(step.codeUrl);
    afterVisit(await visitCashier(step, checkoutId));
  };

  const pay = async (method: PayMethod): Promise<void> => {
    const input = { checkoutId, method };
    setDoubting(false);
    try {
      const step = await call(customerCheckout.pay, input, keys.keyFor(input));
      keys.forget();
      await goOn(step);
    } catch (error) {
      if (wasAnswered(error)) keys.forget();
      if (error instanceof CallError && error.reason === 'payments.expired') goTo.payResult(checkoutId);
      else tellError(error);
    }
  };

  return {
    pay,
    codeUrl,
    closeCode: () => setCodeUrl(null),
    /** The shopper came back from WeChat's cashier without paying. */
    doubting,
    payLater: () => {
      setDoubting(false);
      goTo.ordersInstead('to_pay');
    },
    stay: () => setDoubting(false),
  };
}
