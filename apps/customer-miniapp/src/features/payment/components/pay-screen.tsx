import { errorWords, isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Empty, PageState } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { goTo } from '../../../app/routes/go-to.ts';
import { checkoutQuery } from '../queries/checkout.ts';
import { usePay } from '../use-pay.ts';
import { useShown } from '../use-shown.ts';
import { words } from '../words.ts';
import { GiveUpSheet } from './give-up-sheet.tsx';
import { PaySkeleton } from './pay-skeleton.tsx';
import { PayView } from './pay-view.tsx';
import { ScanSheet } from './scan-sheet.tsx';

const SCANNED_EVERY_MS = 3000;

interface PayScreenProps {
  checkoutId: string;
  /** What may be asked only while someone taps. */
  onTap: (inGroup: boolean) => Promise<void>;
}

export function PayScreen({ checkoutId, onTap }: PayScreenProps) {
  const { pay, codeUrl, closeCode, doubting, payLater, stay } = usePay(checkoutId);
  const checkout = useQuery({ ...checkoutQuery(checkoutId), refetchInterval: codeUrl === null ? false : SCANNED_EVERY_MS });
  const state = checkout.data?.state ?? 'pending_payment';

  const isShown = useShown(() => {
    if (checkout.isFetched) void checkout.refetch();
  });
  useEffect(() => {
    if (isShown && state !== 'pending_payment') goTo.payResult(checkoutId);
  }, [isShown, state, checkoutId]);

  if (isReason(checkout.error, 'request.not_found') || isReason(checkout.error, 'request.invalid'))
    return <Empty picture="order" text={words.gone} actionText={words.toOrders} onAction={() => goTo.ordersInstead()} />;
  return (
    <>
      <PageState query={checkout} skeleton={<PaySkeleton />} errorText={errorWords}>
        {(data) => (
          <PayView
            checkout={data}
            onPay={async (method) => {
              await onTap(data.groupId !== null);
              await pay(method);
            }}
            onTimeOver={() => void checkout.refetch()}
          />
        )}
      </PageState>
      <GiveUpSheet open={doubting} onPayOn={() => pay('jsapi')} onLater={payLater} onClose={stay} />
      <ScanSheet codeUrl={codeUrl} payableFen={checkout.data?.payableFen ?? 0} onClose={closeCode} />
    </>
  );
}
