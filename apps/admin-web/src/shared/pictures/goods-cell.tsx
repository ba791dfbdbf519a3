import type { ReactNode } from 'react';
import css from './pictures.module.css';
import { Thumb } from './thumb.tsx';

interface GoodsCellProps {
  url: string | null;
  name: string | undefined;
  note: ReactNode;
  children?: ReactNode;
}

/** Goods in a row of a table, by their picture and name. */
export const GoodsCell = ({ url, name, note, children }: GoodsCellProps) => (
  <div className={css.goods}>
    <Thumb url={url} />
    <div className={css.facts}>
      <div className={css.name}>{name}</div>
      <div className={css.note}>{note}</div>
      {children}
    </div>
  </div>
);
