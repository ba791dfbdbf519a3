import { useState } from 'react';
import { useCan } from '../../../app/session/me.ts';
import { Field } from '../../../shared/form/field.tsx';
import { Card } from '../../../shared/layout/page.tsx';
import { MerchantSelect } from '../../../shared/pickers/merchant-select.tsx';
import css from '../group-buy.module.css';
import type { ActivityFormState } from '../use-activity-form.ts';
import { ProductSelect } from './product-select.tsx';
import { RuleFields } from './rule-fields.tsx';
import { SkuFields } from './sku-fields.tsx';

interface ActivityFieldsProps {
  form: ActivityFormState;
  /** Set for a saved draft, which stays with its merchant. */
  merchantId?: string;
}

export function ActivityFields({ form, merchantId }: ActivityFieldsProps) {
  const can = useCan();
  const [merchant, setMerchant] = useState(merchantId);
  const choosesMerchant = merchantId === undefined && can('merchants.read');
  const { draft, errors, change } = form;
  const setProduct = (productId: string | undefined) => change({ productId: productId ?? '', skus: {} }, 'productId');
  return (
    <>
      <Card title="商品">
        <div className={css.grid}>
          {choosesMerchant && (
            <Field group label="商家" help="只用来缩小选择范围">
              <MerchantSelect
                value={merchant}
                activeOnly
                clearable
                placeholder="全部商家"
                onChange={(next) => {
                  setMerchant(next);
                  setProduct(undefined);
                }}
              />
            </Field>
          )}
          <Field group label="商品" required error={errors.productId} help="只列出在售的商品">
            {can('catalog.read') ? (
              <ProductSelect
                value={draft.productId || undefined}
                merchant={merchant}
                onShelf
                placeholder="输入名称找商品"
                onChange={setProduct}
              />
            ) : (
              <span className={css.small}>选择商品需要“查看商品”权限，请联系管理员</span>
            )}
          </Field>
        </div>
      </Card>
      <SkuFields form={form} />
      <RuleFields form={form} />
    </>
  );
}
