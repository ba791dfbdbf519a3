import Taro from '@tarojs/taro';
import type { Visit, VisitCashier } from './cashier.types.ts';

/** Taro makes no promise of requestPayment, and old WeChat neither: by callbacks it is heard everywhere. */
export const visitCashier: VisitCashier = (step) =>
  new Promise<Visit>((resolve) => {
    if (step.kind !== 'jsapi') return resolve('failed');
    const { timeStamp, nonceStr, package: prepay, signType, paySign } = step;
    void Taro.requestPayment({
      timeStamp,
      nonceStr,
      package: prepay,
      signType,
      paySign,
      success: () => resolve('returned'),
      fail: ({ errMsg }) => resolve(errMsg.includes('cancel') ? 'cancelled' : 'failed'),
    });
  });

/** The mini-program is where one pays already. */
export const leaveFor = (_url: string): void => undefined;
