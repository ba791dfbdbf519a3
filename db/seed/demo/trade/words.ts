import type { Dice } from './dice.ts';

const anyShop = ['放门口就好，不用打电话', '到了放快递柜', '家里有小宝宝，请轻敲门', '周末在家，工作日请放门卫', '请在下午五点后送'];

/** What shoppers write to each shop. */
export const notesTo: Readonly<Record<string, readonly string[]>> = {
  xiansheng: [...anyShop, '麻烦挑新鲜一点的，谢谢', '多放一个冰袋，谢谢老板', '水果要熟一点的，今晚就吃'],
  apo: [...anyShop, '阿婆家的味道，又来啦', '送长辈的，请包好一点'],
  haowu: [...anyShop, '送朋友的，请不要放小票'],
};

export const shopperReasons = ['不想要了', '地址填错了', '商品选错了', '想重新下单'] as const;
export const merchantReasons = ['今天的货没到齐，先退款给您，抱歉', '包装在仓库破损，已为您退款'] as const;

/** How each carrier's numbers look: what they begin with and how many digits follow. */
const parcels: Readonly<Record<string, { start: string; digits: number }>> = {
  SF: { start: 'SF', digits: 13 },
  JD: { start: 'JDVA', digits: 11 },
  ZTO: { start: '7', digits: 13 },
  YTO: { start: 'YT', digits: 13 },
  YD: { start: '46', digits: 13 },
};

/** Whom each shop hands its parcels to, the usual one first. */
const carriersOf: Readonly<Record<string, readonly string[]>> = {
  xiansheng: ['SF', 'SF', 'SF', 'JD'],
  apo: ['ZTO', 'ZTO', 'YTO'],
  haowu: ['JD', 'ZTO', 'YD'],
};

export function parcelOf(merchant: string, dice: Dice): { carrier: string; trackingNo: string } {
  const carrier = dice.pick(carriersOf[merchant]!);
  const { start, digits } = parcels[carrier]!;
  const number = Array.from({ length: digits }, (_, place) => dice.between(place === 0 ? 1 : 0, 9));
  return { carrier, trackingNo: start + number.join('') };
}
