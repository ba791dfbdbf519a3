import { useCan } from '../../app/session/me.ts';
import { MerchantSelect } from './merchant-select.tsx';

interface MerchantFilterProps {
  value: string | undefined;
  onChange: (merchantId: string | undefined) => void;
}

/** Narrows a list to one shop, for who may see the shops. */
export const MerchantFilter = (props: MerchantFilterProps) =>
  useCan()('merchants.read') && <MerchantSelect {...props} placeholder="全部商家" clearable />;
