import type { ReactNode } from 'react';
import { Button } from 'tdesign-react';
import css from './filter-bar.module.css';

interface FilterBarProps {
  children: ReactNode;
  any: boolean;
  onClear: () => void;
}

export const FilterBar = ({ children, any, onClear }: FilterBarProps) => (
  <search className={css.bar}>
    {children}
    {any && (
      <Button variant="text" onClick={onClear}>
        清空筛选
      </Button>
    )}
  </search>
);
