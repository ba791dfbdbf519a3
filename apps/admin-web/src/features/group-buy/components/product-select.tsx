import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OptionSelect } from '../../../shared/pickers/option-select.tsx';
import { productOptionsQuery, productQuery } from '../queries/offer.ts';

interface ProductSelectProps {
  value: string | undefined;
  onChange: (productId: string | undefined) => void;
  placeholder: string;
  /** Products of this merchant only. */
  merchant?: string;
  onShelf?: boolean;
  clearable?: boolean;
}

type Product = { productId: string; name: string; merchantName: string };

/** Any merchant's product, found by typing. */
export function ProductSelect({ merchant, onShelf = false, ...select }: ProductSelectProps) {
  const [keyword, setKeyword] = useState('');
  const { data, isFetching } = useQuery({ ...productOptionsQuery(keyword, merchant, onShelf), placeholderData: keepPreviousData });
  return (
    <OptionSelect<Product>
      {...select}
      items={data?.items}
      loading={isFetching}
      optionOf={({ productId, name, merchantName }) => ({ value: productId, label: `${name} · ${merchantName}` })}
      find={productQuery}
      onSearch={setKeyword}
    />
  );
}
