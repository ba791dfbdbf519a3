import type { Checkout } from '@lintuan/contracts/checkout/schemas';
import { errorWords, isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Empty, PageState } from '@lintuan/miniapp-ui';
import { goTo } from '../../../app/routes/go-to.ts';
import { useOutcome } from '../queries/outcome.ts';
import { words } from '../words.ts';
import { PaidInGroup } from './paid-in-group.tsx';
import { Cancelled, Paid, StillAsking, StillOpen } from './result-faces.tsx';
import { ResultSkeleton } from './result-skeleton.tsx';

interface ResultScreenProps {
  checkoutId: string;
  /** Puts what these orders held into the cart. */
  onBuyAgain: (orderIds: string[]) => Promise<void>;
}

export function ResultScreen({ checkoutId, onBuyAgain }: ResultScreenProps) {
  const { query, isAsking, progress, askAgain } = useOutcome(checkoutId);
  if (isReason(query.error, 'request.not_found') || isReason(query.error, 'request.invalid'))
    return <Empty picture="order" text={words.gone} actionText={words.toOrders} onAction={() => goTo.ordersInstead()} />;
  return (
    <PageState query={query} skeleton={<ResultSkeleton />} errorText={errorWords}>
      {(checkout) => {
        if (checkout.state === 'paid') return <PaidFace checkout={checkout} />;
        if (checkout.state === 'cancelled') return <Cancelled checkout={checkout} onBuyAgain={onBuyAgain} />;
        return isAsking ? <StillAsking progress={progress} /> : <StillOpen checkoutId={checkoutId} onAskAgain={askAgain} />;
      }}
    </PageState>
  );
}

const PaidFace = ({ checkout }: { checkout: Checkout }) =>
  checkout.groupId === null ? <Paid checkout={checkout} /> : <PaidInGroup checkout={checkout} groupId={checkout.groupId} />;
