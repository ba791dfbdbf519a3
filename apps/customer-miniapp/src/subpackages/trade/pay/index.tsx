import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';
import { askForMessages, useMessageTemplates } from '../../../features/messages/ask-for-messages';
import { PayScreen } from '../../../features/payment/components/pay-screen.tsx';

const ORDER = ['order_shipped', 'refund'] as const;

export default function PayPage() {
  const checkoutId = useParam('checkoutId') ?? '';
  useMessageTemplates();
  return (
    <SignedInOnly>
      <PayScreen checkoutId={checkoutId} onTap={(inGroup) => askForMessages(inGroup ? ['group_result', ...ORDER] : ORDER)} />
    </SignedInOnly>
  );
}
