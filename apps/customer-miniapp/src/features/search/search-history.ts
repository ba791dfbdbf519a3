import Taro from '@tarojs/taro';
import { create } from 'zustand';

const KEY = 'lintuan.searches';
const MOST = 20;

function kept(): string[] {
  const searches: unknown = Taro.getStorageSync(KEY);
  return Array.isArray(searches) ? searches.filter((each) => typeof each === 'string') : [];
}

/** Stays on this device. */
export const useSearchHistory = create<{ searches: string[] }>(() => ({ searches: kept() }));

/** The newest first, each once. */
export function rememberSearch(keyword: string): void {
  const searches = [keyword, ...useSearchHistory.getState().searches.filter((each) => each !== keyword)].slice(0, MOST);
  Taro.setStorageSync(KEY, searches);
  useSearchHistory.setState({ searches });
}

export function clearSearches(): void {
  Taro.removeStorageSync(KEY);
  useSearchHistory.setState({ searches: [] });
}
