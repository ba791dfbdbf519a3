import { Search } from 'tdesign-mobile-react/es/search';
import 'tdesign-mobile-react/es/search/style/css.js';
import type { SearchFieldProps } from './search-bar.types.ts';

export function SearchField({ value, onChange, onSearch, placeholder, autoFocus, onEnter }: SearchFieldProps) {
  return (
    <Search
      value={value}
      placeholder={placeholder ?? ''}
      focus={autoFocus ?? false}
      readonly={onEnter !== undefined}
      shape="round"
      onChange={(next) => onChange?.(next)}
      onSubmit={(context) => onSearch?.(context.value)}
    />
  );
}
