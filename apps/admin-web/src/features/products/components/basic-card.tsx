import { productFlags } from '@lintuan/contracts/catalog/schemas';
import { Checkbox, Input } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import { Field } from '../../../shared/form/field.tsx';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import { Card } from '../../../shared/layout/page.tsx';
import { CategoryCascader } from '../../../shared/pickers/category-cascader.tsx';
import { MerchantSelect } from '../../../shared/pickers/merchant-select.tsx';
import { flagWords, optionsOf } from '../../../shared/words.ts';
import type { ProductDraft } from '../model/product-draft.ts';
import css from '../products.module.css';
import type { ChangeDraft } from '../use-product-form.ts';
import { BrandSelect } from './brand-select.tsx';

interface BasicCardProps {
  draft: ProductDraft;
  errors: FieldErrors;
  change: ChangeDraft;
  merchantName?: string;
}

export function BasicCard({ draft, errors, change, merchantName }: BasicCardProps) {
  const can = useCan();
  const set = <Name extends keyof ProductDraft>(name: Name, value: ProductDraft[Name]) =>
    change((current) => ({ ...current, [name]: value }), name);

  return (
    <Card title="基本信息">
      <div className={css.grid}>
        <Field label="商品名称" required error={errors.name}>
          <Input value={draft.name} maxlength={200} placeholder="如：烟台红富士苹果 5 斤装" onChange={(name) => set('name', name)} />
        </Field>
        <Field label="副标题" error={errors.subtitle}>
          <Input
            value={draft.subtitle}
            maxlength={200}
            placeholder="一句卖点，如：脆甜多汁，坏果包赔"
            onChange={(text) => set('subtitle', text)}
          />
        </Field>
        <Field group label="分类" required error={errors.categoryId}>
          <CategoryCascader value={draft.categoryId} placeholder="请选择分类" onChange={(id) => set('categoryId', id ?? '')} />
        </Field>
        <Field group label="品牌" error={errors.brandId} help="没有的品牌，输入名称后可直接新建">
          <BrandSelect value={draft.brandId} onChange={(id) => set('brandId', id)} />
        </Field>
        <Field group label="商家" required={!merchantName} error={errors.merchantId} help={!merchantName && '保存后不能更换'}>
          {merchantName ? (
            <span className={css.fixed}>{merchantName}</span>
          ) : can('merchants.read') ? (
            <MerchantSelect
              value={draft.merchantId || undefined}
              activeOnly
              placeholder="请选择商家"
              onChange={(id) => set('merchantId', id ?? '')}
            />
          ) : (
            <span className={css.fixed}>选择商家需要“查看商家”权限，请联系管理员</span>
          )}
        </Field>
        <Field group label="标记" error={errors.flags}>
          <Checkbox.Group
            value={draft.flags}
            options={optionsOf(flagWords)}
            onChange={(chosen) =>
              set(
                'flags',
                productFlags.filter((flag) => chosen.includes(flag)),
              )
            }
          />
        </Field>
      </div>
    </Card>
  );
}
