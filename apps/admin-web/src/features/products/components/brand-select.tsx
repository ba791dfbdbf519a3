import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Select } from 'tdesign-react';
import { toastDone, toastFailed } from '../../../shared/toast/toast-store.ts';
import { brandsQuery, useCreateBrand } from '../queries/brands.ts';

export function BrandSelect({ value, onChange }: { value: string | null; onChange: (brandId: string | null) => void }) {
  const { data, isPending } = useQuery(brandsQuery);
  const { mutateAsync, isPending: creating } = useCreateBrand();
  const running = useRef(false);
  const brands = data?.items ?? [];
  const create = async (name: string) => {
    if (running.current) return;
    running.current = true;
    await mutateAsync(name).then((brand) => {
      onChange(brand.brandId);
      toastDone(`已新建品牌「${brand.name}」`);
    }, toastFailed);
    running.current = false;
  };
  const choose = (next: string) => {
    if (!next) return onChange(null);
    if (brands.some(({ brandId }) => brandId === next)) onChange(next);
  };

  return (
    <Select
      value={value ?? undefined}
      options={brands.map(({ brandId, name }) => ({ value: brandId, label: name }))}
      placeholder="选填"
      filterable
      creatable
      clearable
      loading={isPending || creating}
      onCreate={(name) => void create(String(name).trim())}
      onChange={(next) => choose(next as string)}
    />
  );
}
