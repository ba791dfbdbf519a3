import { adminMerchants } from '@lintuan/contracts/merchants/endpoints';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/session/call.ts';
import { OptionSelect } from './option-select.tsx';

interface MerchantSelectProps {
  value: string | undefined;
  onChange: (merchantId: string | undefined) => void;
  placeholder: string;
  clearable?: boolean;
  activeOnly?: boolean;
}

type Merchant = { merchantId: string; name: string };

export function MerchantSelect({ activeOnly, ...select }: MerchantSelectProps) {
  const [keyword, setKeyword] = useState('');
  const query = { keyword: keyword || undefined, state: activeOnly ? ('active' as const) : undefined, limit: 50 };
  const { data, isFetching } = useQuery({
    queryKey: ['merchants', 'options', query],
    queryFn: () => call(adminMerchants.list, query),
    placeholderData: keepPreviousData,
  });
  return (
    <OptionSelect<Merchant>
      {...select}
      items={data?.items}
      loading={isFetching}
      optionOf={({ merchantId, name }) => ({ value: merchantId, label: name })}
      find={(merchantId) => ({ queryKey: ['merchants', 'detail', merchantId], queryFn: () => call(adminMerchants.detail, { merchantId }) })}
      onSearch={setKeyword}
    />
  );
}
