import type { PayWay } from './choose-pay-way.ts';

export const payWay = (): PayWay => 'jsapi';
