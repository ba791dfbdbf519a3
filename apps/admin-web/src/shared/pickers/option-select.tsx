import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { Select } from 'tdesign-react';

interface OptionSelectProps<Item> {
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  placeholder: string;
  clearable?: boolean;
  /** Undefined while they are on their way. */
  items: readonly Item[] | undefined;
  loading: boolean;
  optionOf: (item: Item) => { value: string; label: string };
  /** Asks for what is chosen when it is not among the items. */
  find: (value: string) => Pick<UseQueryOptions<Item, Error, Item, string[]>, 'queryKey' | 'queryFn'>;
  onSearch?: (keyword: string) => void;
}

/** One of many, of which only some are listed; what is chosen is always told by its name. */
export function OptionSelect<Item>({ value, onChange, items, optionOf, find, ...select }: OptionSelectProps<Item>) {
  const listed = (items ?? []).map(optionOf);
  const missing = value && items && !listed.some((option) => option.value === value) ? value : '';
  const { data: chosen } = useQuery({ ...find(missing), enabled: missing !== '' });
  return (
    <Select
      {...select}
      value={value}
      options={missing && chosen ? [optionOf(chosen), ...listed] : listed}
      filterable
      onChange={(next) => onChange((next as string) || undefined)}
    />
  );
}
