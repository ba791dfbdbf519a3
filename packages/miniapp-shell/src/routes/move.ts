import Taro from '@tarojs/taro';

/** WeChat keeps ten pages; the last place stays free so that a back button still works. */
const DEEPEST = 9;

let leaving = false;

/** A second tap while a page is opening does nothing. */
export async function once(move: () => Promise<unknown>): Promise<void> {
  if (leaving) return;
  leaving = true;
  try {
    await move();
  } finally {
    leaving = false;
  }
}

export const open = (url: string): void =>
  void once(() => (Taro.getCurrentPages().length >= DEEPEST ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })));

export const replace = (url: string): void => void once(() => Taro.redirectTo({ url }));

export const openTab = (url: string): void => void once(() => Taro.switchTab({ url }));

/** One step back, or to the tab where there is nothing behind: a page opened by its link. */
export const back = (tab: string): void =>
  void once(() => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: tab })));
