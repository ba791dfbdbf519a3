import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';
import { buyAgain } from '../../../features/orders/queries/buy-again.ts';
import { ResultScreen } from '../../../features/payment/components/result-screen.tsx';

export default function ResultPage() {
  const checkoutId = useParam('checkoutId') ?? '';
  return (
    <SignedInOnly>
      <ResultScreen checkoutId={checkoutId} onBuyAgain={buyAgain} />
    </SignedInOnly>
  );
}
