import type { StockRow } from '@lintuan/contracts/stock/schemas';
import { Thumb } from '../../../shared/pictures/thumb.tsx';
import css from '../stock.module.css';

export const StockedProduct = ({ row: { productName, pictureUrl, specs, code } }: { row: StockRow }) => (
  <div className={css.product}>
    <Thumb url={pictureUrl} />
    <div>
      <div>
        {productName} {specs.length > 0 && <span className={css.specs}>{specs.join(' / ')}</span>}
      </div>
      <div className={css.code}>{code}</div>
    </div>
  </div>
);
