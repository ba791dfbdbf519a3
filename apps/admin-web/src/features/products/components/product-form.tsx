import { Field } from '../../../shared/form/field.tsx';
import { Card } from '../../../shared/layout/page.tsx';
import { PictureList } from '../../../shared/pictures/picture-list.tsx';
import type { useProductForm } from '../use-product-form.ts';
import { BasicCard } from './basic-card.tsx';
import { RichText } from './rich-text.tsx';
import { SkuCard } from './sku-card.tsx';
import { SpecsCard } from './specs-card.tsx';

const MAX_PICTURES = 20;

interface ProductFormProps {
  form: ReturnType<typeof useProductForm>;
  /** Set for a saved product, which stays with its merchant. */
  merchantName?: string;
}

export function ProductForm({ form: { draft, errors, change, filling }, merchantName }: ProductFormProps) {
  return (
    <>
      <BasicCard draft={draft} errors={errors} change={change} merchantName={merchantName} />
      <Card title="图片">
        <Field
          group
          label={`商品图片，最多 ${MAX_PICTURES} 张`}
          error={errors.pictureFileIds}
          help="第一张是主图，建议方图；可拖动或用箭头调整顺序。"
        >
          <PictureList
            pictures={draft.pictures}
            max={MAX_PICTURES}
            onChange={(next) => change((current) => ({ ...current, pictures: next(current.pictures) }), 'pictureFileIds')}
          />
        </Field>
      </Card>
      <SpecsCard matrix={draft.matrix} errors={errors} change={change} />
      <SkuCard matrix={draft.matrix} errors={errors} change={change} />
      <Card title="图文描述">
        <Field group label="顾客在商品页看到的介绍" error={errors.descriptionHtml}>
          <RichText
            key={filling}
            html={draft.descriptionHtml}
            onChange={(descriptionHtml) => change((current) => ({ ...current, descriptionHtml }), 'descriptionHtml')}
          />
        </Field>
      </Card>
    </>
  );
}
