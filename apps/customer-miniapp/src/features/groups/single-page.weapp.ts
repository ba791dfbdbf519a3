import Taro from '@tarojs/taro';

const FROM_TIMELINE = 1154;

/** Opened from the timeline a page stands alone: without login, and nothing leads to another page. */
export const isSinglePage = (): boolean => Taro.getLaunchOptionsSync().scene === FROM_TIMELINE;
