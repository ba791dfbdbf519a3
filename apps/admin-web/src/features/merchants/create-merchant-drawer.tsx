import { useLocation, useNavigate } from 'react-router';
import { SideDrawer } from '../../shared/layout/side-drawer.tsx';
import { toastDone } from '../../shared/toast/toast-store.ts';
import { MerchantFields } from './components/merchant-fields.tsx';
import { useCreateMerchant } from './queries/save-merchant.ts';
import { useCloseDrawer } from './use-close-drawer.ts';

export function CreateMerchantDrawer() {
  const close = useCloseDrawer();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { mutateAsync } = useCreateMerchant();
  return (
    <SideDrawer title="新建商家" form onClose={close}>
      <MerchantFields
        send={mutateAsync}
        onCancel={close}
        onSaved={({ merchantId }) => {
          toastDone('已新建，审核通过后就能营业');
          navigate(`/merchants/${merchantId}${search}`);
        }}
      />
    </SideDrawer>
  );
}
