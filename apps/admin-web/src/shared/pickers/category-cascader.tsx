import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Cascader } from 'tdesign-react';
import { categoriesQuery } from './categories-query.ts';
import { growTree, toOptions } from './category-tree.ts';

interface CategoryCascaderProps {
  value: string | undefined;
  onChange: (categoryId: string | undefined) => void;
  placeholder: string;
  clearable?: boolean;
  /** Whether a category that has others below it can be chosen. */
  anyLevel?: boolean;
}

export function CategoryCascader({ value, onChange, placeholder, clearable, anyLevel }: CategoryCascaderProps) {
  const { data, isPending } = useQuery(categoriesQuery);
  const options = useMemo(() => toOptions(growTree(data?.items ?? [])), [data]);
  return (
    <Cascader
      value={value ?? ''}
      options={options}
      loading={isPending}
      placeholder={placeholder}
      clearable={clearable}
      filterable
      checkStrictly={anyLevel}
      onChange={(next) => onChange((next as string) || undefined)}
    />
  );
}
