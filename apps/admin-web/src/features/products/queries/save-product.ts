import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { EditProduct, ManagedProductDetail, ProductForm } from '@lintuan/contracts/catalog/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';
import { productQuery } from './products.ts';

function useKeepSaved() {
  const queries = useQueryClient();
  return (product: ManagedProductDetail) => {
    queries.setQueryData(productQuery(product.productId).queryKey, product);
    void queries.invalidateQueries({ queryKey: ['products', 'list'] });
    void queries.invalidateQueries({ queryKey: ['stock'] });
  };
}

export const useCreateProduct = () =>
  useMutation({
    mutationFn: ({ input, key }: { input: ProductForm; key: string }) => call(adminCatalog.createProduct, input, key),
    onSuccess: useKeepSaved(),
  });

export const useEditProduct = () =>
  useMutation({
    mutationFn: ({ input, key }: { input: EditProduct; key: string }) => call(adminCatalog.editProduct, input, key),
    onSuccess: useKeepSaved(),
  });
