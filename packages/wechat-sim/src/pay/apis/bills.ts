import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Fields, isOneOf } from '../../input.ts';
import { tokenText } from '../../random.ts';
import { badQuery, billDay } from '../bills/bill-day.ts';
import { type BillTable, billText } from '../bills/bill-text.ts';
import { fundFlowBill } from '../bills/fund-flow-bill.ts';
import { TRADE_BILL_TYPES, tradeBill } from '../bills/trade-bill.ts';
import type { PaySim } from '../pay.ts';
import type { PayApi, PayCall } from '../pay-api.ts';
import { PayError } from '../pay-error.ts';
import type { PayOrder } from '../pay-state.ts';

const LINK_LIFETIME_MS = 300_000;
const ACCOUNTS = ['BASIC', 'OPERATION', 'FEES'];
const FILE_PATH = '/v3/billdownload/file';

export const tradeBillApi: PayApi = {
  name: 'pay_tradebill',
  method: 'GET',
  path: '/v3/bill/tradebill',
  handle(sim, call) {
    const type = call.query.bill_type ?? 'ALL';
    if (!isOneOf(TRADE_BILL_TYPES, type)) throw badQuery('bill_type', '不是可用的类型');
    const day = billDay(sim, call);
    return offer(sim, call, tradeBill(ordersOf(sim, call), day, type));
  },
};

/** Everything here moves through the basic account, so the other two never have a bill. */
export const fundFlowBillApi: PayApi = {
  name: 'pay_fundflowbill',
  method: 'GET',
  path: '/v3/bill/fundflowbill',
  handle(sim, call) {
    const account = call.query.account_type ?? 'BASIC';
    if (!isOneOf(ACCOUNTS, account)) throw badQuery('account_type', '不是可用的类型');
    const day = billDay(sim, call);
    return offer(sim, call, account === 'BASIC' ? fundFlowBill(ordersOf(sim, call), day) : null);
  },
};

export const billFileApi: PayApi = {
  name: 'pay_bill_file',
  method: 'GET',
  path: FILE_PATH,
  handle(sim, call) {
    const file = sim.pay.state.bills.get(call.query.token ?? '');
    if (!file || file.mchid !== call.merchant.mchid || sim.now() >= file.expiresAt) throw badQuery('token', '无效或已过期');
    return new Response(file.bytes, { headers: { 'content-type': 'application/octet-stream' } });
  },
};

function offer(sim: PaySim, call: PayCall, table: BillTable | null): Fields {
  if (!table) throw new PayError(400, 'NO_STATEMENT_EXIST', '请求的账单文件不存在，请检查当前商户号是否在指定日期有交易发生');
  const { tar_type: packing } = call.query;
  if (packing !== undefined && packing !== 'GZIP') throw badQuery('tar_type', '只支持GZIP');
  const plain = Buffer.from(billText(table), 'utf8');
  const token = tokenText(sim.random, 32);
  const expiresAt = new Date(sim.now().getTime() + LINK_LIFETIME_MS);
  const bytes = new Uint8Array(packing === 'GZIP' ? gzipSync(plain) : plain);
  sim.pay.state.bills.set(token, { mchid: call.merchant.mchid, bytes, expiresAt });
  const hash = createHash('sha1').update(plain).digest('hex');
  return { hash_type: 'SHA1', hash_value: hash, download_url: `${call.origin}${FILE_PATH}?token=${token}` };
}

const ordersOf = (sim: PaySim, { merchant }: PayCall): PayOrder[] =>
  [...sim.pay.state.orders.values()].filter(({ mchid }) => mchid === merchant.mchid);
