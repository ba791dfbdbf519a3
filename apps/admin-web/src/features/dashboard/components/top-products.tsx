import type { Dashboard } from '@lintuan/contracts/statistics/schemas';
import { Link } from 'react-router';
import { useCan } from '../../../app/session/me.ts';
import { yuan } from '../../../shared/money/price.ts';
import css from '../dashboard.module.css';

type Product = Dashboard['topProducts'][number];

export function TopProducts({ products }: { products: Product[] }) {
  const can = useCan();
  const most = Math.max(1, ...products.map(({ pieces }) => pieces));
  if (products.length === 0) return <p className={css.quiet}>这段时间还没有卖出商品</p>;
  return (
    <ol className={css.top}>
      {products.map(({ productId, name, pieces, paidFen }) => (
        <li key={productId}>
          <span className={css.topName}>{can('catalog.edit') ? <Link to={`/products/${productId}`}>{name}</Link> : name}</span>
          <span className={css.topFigures}>
            {pieces} 件 <small>{yuan(paidFen)}</small>
          </span>
          <span className={css.topBar} style={{ width: `${(pieces / most) * 100}%` }} aria-hidden="true" />
        </li>
      ))}
    </ol>
  );
}
