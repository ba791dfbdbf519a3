import { View } from '@tarojs/components';
import type { SearchBarProps } from './search-bar.types.ts';
import { SearchField } from './search-field';

export function SearchBar({ action, onAction, ...field }: SearchBarProps) {
  return (
    <View className="lt-search">
      <View className="lt-search__field" onClick={field.onEnter}>
        <SearchField {...field} />
      </View>
      {action && (
        <View className="lt-search__action lt-pressable" onClick={onAction}>
          {action}
        </View>
      )}
    </View>
  );
}
