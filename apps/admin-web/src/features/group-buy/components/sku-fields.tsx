import { entryOf, joiningSkus } from '@lintuan/contracts/group-buy/sku-entries';
import { Card } from '../../../shared/layout/page.tsx';
import { Bone } from '../../../shared/states/bone.tsx';
import { Failed } from '../../../shared/states/failed.tsx';
import css from '../group-buy.module.css';
import type { ActivityFormState } from '../use-activity-form.ts';
import { SkuRow } from './sku-row.tsx';

const typed = [
  { word: '拼团价（元）', required: true },
  { word: '团长价（元）', required: false },
  { word: '份数', required: true },
];

/** What each SKU costs in a group and how many of it are set aside, with what that comes to. */
export function SkuFields({ form: { draft, offer, offerState, errors, change } }: { form: ActivityFormState }) {
  if (draft.productId === '')
    return (
      <Card title="价格和份数">
        <span className={errors.skus ? css.error : css.small}>先选商品，再定价格</span>
      </Card>
    );
  if (!offer)
    return (
      <Card title="价格和份数">
        {offerState.error ? <Failed error={offerState.error} retry={offerState.refetch} what="商品" /> : <Bone height={160} />}
      </Card>
    );
  const joining = joiningSkus(draft.skus, offer.skus).map(({ skuId }) => skuId);
  return (
    <Card title="价格和份数">
      <div data-invalid={errors.skus !== undefined}>
        <table className={css.skus}>
          <thead>
            <tr>
              <th scope="col">参加</th>
              <th scope="col">规格</th>
              <th scope="col" data-numeric>
                单独买
              </th>
              <th scope="col" data-numeric>
                可用库存
              </th>
              {typed.map(({ word, required }) => (
                <th key={word} scope="col" data-numeric className={css.typed}>
                  {word}
                  {required && <span className={css.error}> *</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offer.skus.map((sku) => (
              <SkuRow
                key={sku.skuId}
                sku={sku}
                entry={entryOf(draft.skus, sku.skuId, offer.skus.length)}
                size={draft.size}
                field={`skus.${joining.indexOf(sku.skuId)}`}
                errors={errors}
                onChange={(entry, field) => change({ skus: { ...draft.skus, [sku.skuId]: entry } }, field)}
              />
            ))}
          </tbody>
        </table>
        {errors.skus && (
          <span className={css.error} role="alert">
            {errors.skus}
          </span>
        )}
      </div>
    </Card>
  );
}
