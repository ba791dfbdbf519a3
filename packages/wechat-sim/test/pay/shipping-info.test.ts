import { expect, test } from 'vitest';
import { type Json, LIN, MERCHANT, SHOP, type World } from '../harness.ts';
import { MERCHANT_PAY } from './merchant.ts';
import { openShop, type Shop } from './shop.ts';

const NO = 'PAY20300501000001';
const BODY = {
  order_key: { order_number_type: 1, mchid: MERCHANT_PAY.mchid, out_trade_no: NO },
  logistics_type: 4,
  delivery_mode: 1,
  shipping_list: [{ item_desc: '草莓 1 份' }],
  upload_time: '2030-05-01T16:00:00.120+08:00',
  payer: { openid: LIN },
};
const EXPRESS = { logistics_type: 1, shipping_list: [{ tracking_no: 'SF1', express_company: 'SF', item_desc: '草莓' }] };
const later = (minute: number) => ({ upload_time: `2030-05-01T16:0${minute}:00.000+08:00` });

async function paidShop(): Promise<Shop> {
  const shop = await openShop();
  await shop.prepay(NO);
  shop.sim.pay.pay(NO);
  return shop;
}

const upload = async (world: World, change: Json = {}, app = SHOP) =>
  world.post('/wxa/sec/order/upload_shipping_info', { ...BODY, ...change }, { access_token: await world.tokenOf(app) });

test('shipping is recorded for a paid order, by its number or its transaction', async () => {
  const shop = await paidShop();
  expect(await upload(shop)).toEqual({ errcode: 0, errmsg: 'ok' });
  expect(shop.sim.pay.shipping).toMatchObject([{ openid: LIN, logisticsType: 4, items: [{ item_desc: '草莓 1 份' }], allDelivered: true }]);
  const order_key = { order_number_type: 2, transaction_id: shop.sim.pay.orders[0]?.transactionId };
  expect(await upload(shop, { order_key, ...EXPRESS, ...later(1) })).toMatchObject({ errcode: 0 });
});

test.each<[string, Json, number]>([
  ['an unknown number type', { order_key: { order_number_type: 3 } }, 268485194],
  ['no transaction', { order_key: { order_number_type: 2 } }, 268485195],
  ['no merchant', { order_key: { order_number_type: 1, out_trade_no: NO } }, 268485196],
  ['no number', { order_key: { order_number_type: 1, mchid: MERCHANT_PAY.mchid } }, 268485197],
  ['an unknown order', { order_key: { ...BODY.order_key, out_trade_no: 'PAY-OF-NOBODY' } }, 10060001],
  ['a time in seconds', { upload_time: '1900000000' }, 268485216],
  ['an unknown kind of logistics', { logistics_type: 5 }, 10060005],
  ['an unknown mode', { delivery_mode: 3 }, 268485224],
  ['parcels without express', { delivery_mode: 2 }, 10060006],
  ['parcels without an end', { ...EXPRESS, delivery_mode: 2 }, 10060007],
  ['no item', { shipping_list: [] }, 10060014],
  ['an item without words', { shipping_list: [{}] }, 10060008],
  ['an item with too many words', { shipping_list: [{ item_desc: '草'.repeat(121) }] }, 10060009],
  ['express without a number', { ...EXPRESS, shipping_list: [{ item_desc: '草莓' }] }, 268485226],
  ['express without a company', { ...EXPRESS, shipping_list: [{ item_desc: '草莓', tracking_no: 'SF1' }] }, 268485227],
  ['two items in one delivery', { shipping_list: [{ item_desc: '草莓' }, { item_desc: '苹果' }] }, 268485228],
  ['no payer', { payer: undefined }, 10060014],
  ['another payer', { payer: { openid: 'somebody' } }, 10060031],
])('shipping with %s is refused', async (_, change, errcode) => {
  const shop = await paidShop();
  expect(await upload(shop, change)).toMatchObject({ errcode });
  expect(shop.sim.pay.shipping).toEqual([]);
});

test('an unpaid order, an order of another app and a wrong token are refused', async () => {
  const shop = await openShop();
  await shop.prepay(NO);
  expect(await upload(shop)).toMatchObject({ errcode: 10060001 });
  shop.sim.pay.pay(NO);
  expect(await upload(shop, {}, MERCHANT)).toMatchObject({ errcode: 10060001 });
  expect(await shop.post('/wxa/sec/order/upload_shipping_info', BODY, { access_token: 'x' })).toMatchObject({ errcode: 40001 });
});

test('an order refunded in full has nothing to ship', async () => {
  const shop = await paidShop();
  await shop.refund('REF-1', { out_trade_no: NO, amount: { refund: 1280, total: 1280, currency: 'CNY' } });
  expect((await upload(shop)).errcode).toBe(0);
  shop.sim.pay.settleRefund('REF-1', 'SUCCESS');
  expect(await upload(shop, { ...EXPRESS, ...later(1) })).toMatchObject({ errcode: 10060004 });
});

test('shipping may be corrected once, with a later time and something new in it', async () => {
  const shop = await paidShop();
  await upload(shop);
  expect(await upload(shop, later(1))).toMatchObject({ errcode: 10060023 });
  expect(await upload(shop, EXPRESS)).toMatchObject({ errcode: 10060023 });
  expect(await upload(shop, { ...EXPRESS, ...later(1) })).toMatchObject({ errcode: 0 });
  expect(await upload(shop, { ...BODY, ...later(2) })).toMatchObject({ errcode: 10060003 });
  expect(shop.sim.pay.shipping).toMatchObject([{ logisticsType: 1, reshipped: true }]);
});

test('parcels add up until all is delivered', async () => {
  const shop = await paidShop();
  const parcel = (number: string) => ({
    ...EXPRESS,
    delivery_mode: 2,
    shipping_list: [{ ...EXPRESS.shipping_list[0], tracking_no: number }],
  });
  expect((await upload(shop, { ...parcel('SF1'), is_all_delivered: false })).errcode).toBe(0);
  expect((await upload(shop, { ...parcel('SF2'), ...later(1), is_all_delivered: true })).errcode).toBe(0);
  expect(shop.sim.pay.shipping).toMatchObject([
    { items: [{ tracking_no: 'SF1' }, { tracking_no: 'SF2' }], allDelivered: true, reshipped: false },
  ]);
});
