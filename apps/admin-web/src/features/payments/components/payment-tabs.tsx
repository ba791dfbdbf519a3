import { TabLinks } from '../../../shared/layout/tab-links.tsx';

export const PaymentTabs = () => (
  <TabLinks
    label="支付"
    tabs={[
      { to: '/payments', word: '支付单' },
      { to: '/payments/notices', word: '支付通知' },
    ]}
  />
);
