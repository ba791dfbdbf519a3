import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Select } from 'tdesign-react';
import { call } from '../../app/session/call.ts';

interface MerchantSelectProps {
  value: string | undefined;
  onChange: (merchantId: string | undefined) => void;
  placeholder: string;
  clearable?: boolean;
  activeOnly?: boolean;
}

export function MerchantSelect({ value, onChange, placeholder, clearable, activeOnly }: MerchantSelectProps) {
  const [keyword, setKeyword] = useState('');
  const query = { keyword: keyword || undefined, state: activeOnly ? ('active' as const) : undefined, limit: 50 };
  const { data, isFetching } = useQuery({
    queryKey: ['merchants', 'options', query],
    queryFn: () => call(adminMerchants.list, query),
    placeholderData: keepPreviousData,
  });
  const listed = (data?.items ?? []).map((merchant) => ({ value: merchant.merchantId, label: merchant.name }));
  const missing = value && data && !listed.some((option) => option.value === value) ? value : null;
  const { data: chosen } = useQuery({
    queryKey: ['merchants', 'detail', missing],
    queryFn: () => call(adminMerchants.detail, { merchantId: missing! }),
    enabled: missing !== null,
  });
  const options = missing && chosen ? [{ value: missing, label: chosen.name }, ...listed] : listed;

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
