import { Select } from 'tdesign-react';

interface FilterSelectProps {
  value: string | undefined;
  options: { value: string; label: string }[];
  placeholder: string;
  filterable?: boolean;
  onChange: (value: string | undefined) => void;
}

/** One of a few; cleared, it filters nothing. */
export const FilterSelect = ({ onChange, ...select }: FilterSelectProps) => (
  <Select {...select} clearable onChange={(next) => onChange((next as string) || undefined)} />
);
