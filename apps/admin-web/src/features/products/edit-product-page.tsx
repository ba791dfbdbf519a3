import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Outlet, useParams } from 'react-router';
import { Button } from 'tdesign-react';
import { useCan } from '../../app/session/me.ts';
import { UnsavedGuard } from '../../shared/form/unsaved-guard.tsx';
import { Page } from '../../shared/layout/page.tsx';
import { StateTag } from '../../shared/layout/state-tag.tsx';
import { Failed } from '../../shared/states/failed.tsx';
import { toastDone } from '../../shared/toast/toast-store.ts';
import { shelfWords } from '../../shared/words.ts';
import { ConflictCard } from './components/conflict-card.tsx';
import { FormBones } from './components/form-bones.tsx';
import { ProductForm } from './components/product-form.tsx';
import { draftOf } from './model/product-draft.ts';
import css from './products.module.css';
import { productQuery } from './queries/products.ts';
import { useEditProduct } from './queries/save-product.ts';
import { useConflict } from './use-conflict.ts';
import { useProductForm } from './use-product-form.ts';

export function EditProductPage() {
  const { productId = '' } = useParams();
  const { data, error, refetch } = useQuery(productQuery(productId));
  if (data) return <Editor key={productId} product={data} />;
  return <Page title="编辑商品">{error ? <Failed error={error} retry={refetch} what="商品" /> : <FormBones />}</Page>;
}

function Editor({ product }: { product: ManagedProductDetail }) {
  const can = useCan();
  const [base, setBase] = useState(product);
  const { mutateAsync } = useEditProduct();
  const conflict = useConflict(base.productId);
  const form = useProductForm({
    initial: draftOf(product),
    send: ({ input: { merchantId: _fixed, ...input }, key }) =>
      mutateAsync({ input: { ...input, productId: base.productId, version: base.version }, key }),
    onSaved: (saved) => {
      setBase(saved);
      form.fill(draftOf(saved));
      conflict.settle();
      toastDone('已保存');
    },
    onRefused: (error) => error.reason === 'catalog.changed_meanwhile' && conflict.meet(form.draft),
  });
  const { word, tone } = shelfWords[base.shelf];

  return (
    <Page
      sticky
      title={base.name}
      actions={
        <div className={css.editActions}>
          <StateTag tone={tone}>{word}</StateTag>
          {can('stock.read') && <Link to={`/products/${base.productId}/stock`}>库存</Link>}
          <Button loading={form.busy} disabled={!form.dirty} onClick={form.save}>
            保存
          </Button>
        </div>
      }
    >
      <ConflictCard
        conflict={conflict}
        onTakeLatest={(latest) => {
          setBase(latest);
          form.fill(draftOf(latest));
        }}
        onKeepMine={setBase}
      />
      <ProductForm form={form} merchantName={base.merchantName} />
      <UnsavedGuard dirty={form.dirty} within={`/products/${base.productId}`} />
      <Outlet />
    </Page>
  );
}
