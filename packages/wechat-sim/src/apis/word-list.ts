/** Labels as WeChat numbers them: 10001 advert, 20002 sexual, 20003 abuse, 20006 crime, 20008 fraud. */
export const WATCHED_WORDS = [
  { word: '赌博', suggest: 'risky', label: 20006 },
  { word: '色情', suggest: 'risky', label: 20002 },
  { word: '刷单返利', suggest: 'risky', label: 20008 },
  { word: '加微信', suggest: 'review', label: 10001 },
  { word: '代开发票', suggest: 'review', label: 10001 },
  { word: '笨蛋', suggest: 'review', label: 20003 },
] as const;

export const NORMAL_LABEL = 100;
