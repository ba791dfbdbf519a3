import type { MerchantDetail } from '@lintuan/contracts/merchants/schemas';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useCan } from '../../app/session/me.ts';
import { SideDrawer } from '../../shared/layout/side-drawer.tsx';
import { StateTag } from '../../shared/layout/state-tag.tsx';
import { Tabs } from '../../shared/layout/tabs.tsx';
import { Bone, Bones } from '../../shared/states/bone.tsx';
import { Failed } from '../../shared/states/failed.tsx';
import { oneOf } from '../../shared/table/address-filters.ts';
import { merchantStateWords } from '../../shared/words.ts';
import { MerchantExpressFee } from './components/merchant-express-fee.tsx';
import { MerchantProfile } from './components/merchant-profile.tsx';
import { MerchantStaff } from './components/merchant-staff.tsx';
import css from './merchants.module.css';
import { merchantQuery } from './queries/merchants.ts';
import { useCloseDrawer } from './use-close-drawer.ts';

const tabs = { profile: '资料', staff: '员工' };
const tabsWithFee = { ...tabs, fee: '运费' };
type Tab = keyof typeof tabsWithFee;

export function MerchantDrawer() {
  const { merchantId = '', tab } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(merchantQuery(merchantId));
  const mayFee = useCan()('delivery.edit');
  const offered = mayFee ? tabsWithFee : tabs;
  const chosen = oneOf(Object.keys(offered) as Tab[], tab) ?? 'profile';

  return (
    <SideDrawer title={data ? <Title merchant={data} /> : '商家'} width={720} form onClose={useCloseDrawer()}>
      <Tabs<Tab>
        tabs={offered}
        chosen={chosen}
        onChoose={(next) => navigate(`/merchants/${merchantId}${next === 'profile' ? '' : `/${next}`}${search}`, { replace: true })}
      />
      {!data && (error ? <Failed error={error} retry={refetch} what="商家" /> : <DrawerBones />)}
      {data && chosen === 'profile' && <MerchantProfile key={merchantId} merchant={data} />}
      {data && chosen === 'staff' && <MerchantStaff key={merchantId} merchantId={merchantId} />}
      {data && chosen === 'fee' && <MerchantExpressFee key={merchantId} merchantId={merchantId} />}
    </SideDrawer>
  );
}

const Title = ({ merchant: { name, state } }: { merchant: MerchantDetail }) => (
  <span className={css.title}>
    {name}
    <StateTag tone={merchantStateWords[state].tone}>{merchantStateWords[state].word}</StateTag>
  </span>
);

const DrawerBones = () => (
  <Bones>
    <Bone height={24} width="60%" />
    <Bone height={24} width="80%" />
    <Bone height={24} width="50%" />
    <Bone height={96} width={96} />
  </Bones>
);
