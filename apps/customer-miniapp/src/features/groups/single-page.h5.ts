/** Only WeChat's timeline shows a page alone. */
export const isSinglePage = (): boolean => false;
