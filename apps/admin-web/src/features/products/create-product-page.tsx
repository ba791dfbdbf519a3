import { useNavigate } from 'react-router';
import { Button } from 'tdesign-react';
import { SAVED, UnsavedGuard } from '../../shared/form/unsaved-guard.tsx';
import { Page } from '../../shared/layout/page.tsx';
import { toastDone } from '../../shared/toast/toast-store.ts';
import { ProductForm } from './components/product-form.tsx';
import { blankDraft } from './model/product-draft.ts';
import { useCreateProduct } from './queries/save-product.ts';
import { useProductForm } from './use-product-form.ts';

export function CreateProductPage() {
  const navigate = useNavigate();
  const { mutateAsync } = useCreateProduct();
  const form = useProductForm({
    initial: blankDraft,
    send: mutateAsync,
    onSaved: ({ productId }) => {
      toastDone('已存为草稿，入库后就能上架');
      navigate(`/products/${productId}`, { replace: true, state: SAVED });
    },
  });

  return (
    <Page
      sticky
      title="新建商品"
      actions={
        <Button loading={form.busy} onClick={form.save}>
          保存草稿
        </Button>
      }
    >
      <ProductForm form={form} />
      <UnsavedGuard dirty={form.dirty} within="/products/new" />
    </Page>
  );
}
