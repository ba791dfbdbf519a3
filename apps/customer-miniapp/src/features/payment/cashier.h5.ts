import { withParams } from '@lintuan/miniapp-shell/routes/with-params.ts';
import { paths } from '../../app/routes/paths.ts';
import type { VisitCashier } from './cashier.types.ts';

/** WeChat leads back to the result, where the API is asked; coming back does not mean that it was paid. */
export const visitCashier: VisitCashier = async (step, checkoutId) => {
  if (step.kind !== 'h5') return 'failed';
  const backTo = window.location.origin + withParams(paths.payResult, { checkoutId });
  leaveFor(`${step.url}${step.url.includes('?') ? '&' : '?'}redirect_url=${encodeURIComponent(backTo)}`);
  return 'left';
};

export const leaveFor = (url: string): void => window.location.assign(url);
