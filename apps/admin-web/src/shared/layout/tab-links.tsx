import { Link, useLocation } from 'react-router';
import { pageBelow } from '../drawers/drawer-address.ts';
import css from './tabs.module.css';

interface TabLinksProps {
  label: string;
  tabs: readonly { to: string; word: string }[];
}

/** Tabs that are pages of their own. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  const here = pageBelow(useLocation().pathname);
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map(({ to, word }) => (
        <Link key={to} to={to} className={css.tab} aria-current={to === here ? 'page' : undefined}>
          {word}
        </Link>
      ))}
    </nav>
  );
}
