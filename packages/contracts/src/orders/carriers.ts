/** Carriers by WeChat's codes. */
export const carriers = {
  SF: '顺丰速运',
  JD: '京东物流',
  ZTO: '中通快递',
  YTO: '圆通速递',
  STO: '申通快递',
  YD: '韵达快递',
  JTSD: '极兔速递',
  EMS: 'EMS',
  YZPY: '邮政快递包裹',
  DBL: '德邦快递',
} as const;
/** How many parcels go out at once. */
export const MOST_SHIPPED = 100;
