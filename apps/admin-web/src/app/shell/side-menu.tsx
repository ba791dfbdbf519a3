import type { Permission } from '@lintuan/contracts/permissions';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import {
  BillIcon,
  ChartColumnIcon,
  ChineseCabbageIcon,
  HistoryIcon,
  LayersIcon,
  MailIcon,
  OrderListIcon,
  RollbackIcon,
  StoreIcon,
  TreeSquareDotIcon,
  UsergroupIcon,
  WalletIcon,
} from 'tdesign-icons-react';
import { type MenuName, pages } from '../pages.ts';
import css from './shell.module.css';

const icons: Record<MenuName, ReactElement> = {
  dashboard: <ChartColumnIcon />,
  orders: <OrderListIcon />,
  checkouts: <BillIcon />,
  payments: <WalletIcon />,
  refunds: <RollbackIcon />,
  'group-buy': <UsergroupIcon />,
  products: <ChineseCabbageIcon />,
  stock: <LayersIcon />,
  categories: <TreeSquareDotIcon />,
  merchants: <StoreIcon />,
  messages: <MailIcon />,
  audit: <HistoryIcon />,
};

export const SideMenu = ({ held }: { held: readonly Permission[] }) => (
  <nav aria-label="主菜单" className={css.menu}>
    {pages.map(
      ({ menu, path, title, permission }) =>
        menu &&
        (permission === null || held.includes(permission)) && (
          <NavLink key={path} to={path} className={css.entry}>
            {icons[menu]}
            {title}
          </NavLink>
        ),
    )}
  </nav>
);
