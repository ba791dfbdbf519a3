import { useShareAppMessage } from '@tarojs/taro';

export interface ShareCard {
  title: string;
  path: string;
  /** WeChat crops it to 5:4; without one it takes a picture of the page. */
  imageUrl?: string;
}

/** What the page hands over when it is shared in WeChat; the page's config says enableShareAppMessage. */
export function useShare(card: ShareCard): void {
  useShareAppMessage(() => card);
}
