import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';
import { PayScreen } from '../../../features/payment/components/pay-screen.tsx';

export default function PayPage() {
  const checkoutId = useParam('checkoutId') ?? '';
  return (
    <SignedInOnly>
      <PayScreen checkoutId={checkoutId} />
    </SignedInOnly>
  );
}
