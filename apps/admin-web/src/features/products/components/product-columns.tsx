import type { ManagedProduct } from '@lintuan/contracts/catalog/schemas';
import { Link } from 'react-router';
import { useCan } from '../../../app/session/me.ts';
import { StateTag } from '../../../shared/layout/state-tag.tsx';
import { priceRange } from '../../../shared/money/price.ts';
import { Thumb } from '../../../shared/pictures/thumb.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import { flagWords, shelfWords } from '../../../shared/words.ts';
import css from '../products.module.css';
import { ProductActions } from './product-actions.tsx';

export const productColumns: Column<ManagedProduct>[] = [
  { key: 'name', title: '商品', render: (product) => <NameCell product={product} /> },
  { key: 'category', title: '分类', width: 88, render: ({ categoryName }) => categoryName },
  { key: 'merchant', title: '商家', width: 136, render: ({ merchantName }) => merchantName },
  {
    key: 'price',
    title: '价格',
    width: 156,
    numeric: true,
    render: ({ priceFromFen, priceToFen, skuCount }) => (
      <>
        <div className={css.price}>{priceRange(priceFromFen, priceToFen)}</div>
        {skuCount > 1 && <div className={css.small}>{skuCount} 个 SKU</div>}
      </>
    ),
  },
  { key: 'sales', title: '销量', width: 76, numeric: true, render: ({ sales }) => sales },
  {
    key: 'shelf',
    title: '状态',
    width: 88,
    render: ({ shelf }) => <StateTag tone={shelfWords[shelf].tone}>{shelfWords[shelf].word}</StateTag>,
  },
  { key: 'updated', title: '更新于', width: 116, render: ({ updatedAt }) => <div className={css.small}>{sayTime(updatedAt)}</div> },
  { key: 'actions', title: '操作', width: 148, actions: true, render: (product) => <ProductActions product={product} /> },
];

function NameCell({ product: { productId, name, pictureUrl, flags, soldOut } }: { product: ManagedProduct }) {
  const can = useCan();
  return (
    <div className={css.nameCell}>
      <Thumb url={pictureUrl} />
      <div>
        {can('catalog.edit') ? (
          <Link to={`/products/${productId}`} className={css.name}>
            {name}
          </Link>
        ) : (
          <span className={css.name}>{name}</span>
        )}
        <div className={css.tags}>
          {soldOut && <StateTag tone="bad">售罄</StateTag>}
          {flags.map((flag) => (
            <StateTag key={flag} tone="warm">
              {flagWords[flag]}
            </StateTag>
          ))}
        </div>
      </div>
    </div>
  );
}
