import { useQuery } from '@tanstack/react-query';
import { useDidShow } from '@tarojs/taro';
import { addressesQuery } from '../../../features/addresses/queries/addresses.ts';
import { ConfirmScreen } from '../../../features/checkout/components/confirm-screen.tsx';
import { useCheckout } from '../../../features/checkout/use-checkout.ts';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

export default function ConfirmPage() {
  return (
    <SignedInOnly>
      <Confirm />
    </SignedInOnly>
  );
}

function Confirm() {
  const checkout = useCheckout();
  const addresses = useQuery(addressesQuery);
  useDidShow(() => {
    if (checkout.quote.isFetched) void checkout.quote.refetch();
  });
  return <ConfirmScreen checkout={checkout} addresses={addresses} />;
}
