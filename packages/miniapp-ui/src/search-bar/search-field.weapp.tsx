import type { SearchFieldProps } from './search-bar.types.ts';

export function SearchField({ value, onChange, onSearch, placeholder, autoFocus, onEnter }: SearchFieldProps) {
  return (
    <t-search
      value={value}
      placeholder={placeholder ?? ''}
      focus={autoFocus ?? false}
      readonly={onEnter !== undefined}
      shape="round"
      onChange={(event) => onChange?.(event.detail.value)}
      onSubmit={(event) => onSearch?.(event.detail.value)}
    />
  );
}
