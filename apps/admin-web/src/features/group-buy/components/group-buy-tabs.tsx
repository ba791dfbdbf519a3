import { TabLinks } from '../../../shared/layout/tab-links.tsx';

const tabs = [
  { to: '/group-buy', word: '活动' },
  { to: '/group-buy/groups', word: '团' },
  { to: '/group-buy/figures', word: '数据' },
];

export const GroupBuyTabs = () => <TabLinks label="拼团" tabs={tabs} />;
