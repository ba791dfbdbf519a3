import { confirm, Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { clearSearches, useSearchHistory } from '../search-history.ts';
import { words } from '../words.ts';
import './search-history-list.less';

export function SearchHistoryList({ onChoose }: { onChoose: (keyword: string) => void }) {
  const { searches } = useSearchHistory();
  const clear = async () => {
    if (await confirm({ title: words.clearTitle, confirmText: words.clear })) clearSearches();
  };
  if (searches.length === 0) return <View className="search-history__nothing">{words.nothingYet}</View>;
  return (
    <View className="search-history">
      <View className="search-history__head">
        {words.history}
        <View className="search-history__clear lt-pressable" onClick={clear}>
          <Icon name="delete" size={18} color="var(--lt-text-2)" />
          {words.clear}
        </View>
      </View>
      <View className="search-history__items">
        {searches.map((keyword) => (
          <View className="search-history__item lt-pressable" key={keyword} onClick={() => onChoose(keyword)}>
            {keyword}
          </View>
        ))}
      </View>
    </View>
  );
}
