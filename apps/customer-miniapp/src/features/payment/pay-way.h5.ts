import { choosePayWay, type PayWay } from './choose-pay-way.ts';

export const payWay = (): PayWay => choosePayWay(navigator.userAgent, window.innerWidth);
