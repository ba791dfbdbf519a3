import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Select } from 'tdesign-react';
import { productNameQuery, productOptionsQuery } from '../queries/offer.ts';

interface ProductSelectProps {
  value: string | undefined;
  onChange: (productId: string | undefined) => void;
  placeholder: string;
  /** Products of this merchant only. */
  merchant?: string;
  onShelf?: boolean;
  clearable?: boolean;
}

/** Any merchant's product, found by typing. */
export function ProductSelect({ value, onChange, placeholder, merchant, onShelf = false, clearable }: ProductSelectProps) {
  const [keyword, setKeyword] = useState('');
  const { data, isFetching } = useQuery({ ...productOptionsQuery(keyword, merchant, onShelf), placeholderData: keepPreviousData });
  const listed = (data?.items ?? []).map(({ productId, name, merchantName }) => ({ value: productId, label: `${name} · ${merchantName}` }));
  const missing = value && data && !listed.some((option) => option.value === value) ? value : '';
  const { data: chosen } = useQuery(productNameQuery(missing));
  const options = missing && chosen ? [{ value: missing, label: `${chosen.name} · ${chosen.merchantName}` }, ...listed] : listed;
  return (
    <Select
      value={value}
      options={options}
      placeholder={placeholder}
      loading={isFetching}
      filterable
      clearable={clearable}
      onSearch={setKeyword}
      onChange={(next) => onChange((next as string) || undefined)}
    />
  );
}
