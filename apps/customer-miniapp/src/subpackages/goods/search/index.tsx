import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { SearchBar } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { goTo } from '../../../app/routes/go-to.ts';
import { SearchHistoryList } from '../../../features/search/components/search-history-list.tsx';
import { rememberSearch } from '../../../features/search/search-history.ts';
import { words } from '../../../features/search/words.ts';
import './index.less';

const LONGEST = 50;

export default function SearchPage() {
  const [text, setText] = useState(useParam('keyword') ?? '');

  const search = (typed: string) => {
    const keyword = typed.trim().slice(0, LONGEST);
    if (keyword === '') return;
    rememberSearch(keyword);
    goTo.searchResults(keyword);
  };

  return (
    <View className="search">
      <View className="search__bar">
        <SearchBar
          value={text}
          onChange={setText}
          onSearch={search}
          placeholder={words.placeholder}
          autoFocus
          action={words.search}
          onAction={() => search(text)}
        />
      </View>
      <SearchHistoryList onChoose={search} />
    </View>
  );
}
