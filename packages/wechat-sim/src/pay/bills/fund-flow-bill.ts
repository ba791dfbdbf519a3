import { chinaClock, chinaDay } from '../china-time.ts';
import type { PayOrder } from '../pay-state.ts';
import { type BillTable, feeOf, yuan } from './bill-text.ts';

interface Flow {
  at: Date;
  businessId: string;
  flowId: string;
  name: string;
  kind: string;
  fen: number;
  remark: string;
  voucher: string;
}

const TITLES = [
  '记账时间',
  '微信支付业务单号',
  '资金流水单号',
  '业务名称',
  '业务类型',
  '收支类型',
  '收支金额(元)',
  '账户结余(元)',
  '资金变更提交申请人',
  '备注',
  '业务凭证号',
];
const TOTAL_TITLES = ['资金流水总笔数', '收入笔数', '收入金额', '支出笔数', '支出金额'];

/** The merchant's basic account, whose balance runs through all days; null when the day moved nothing. */
export function fundFlowBill(orders: readonly PayOrder[], day: string): BillTable | null {
  const flows = orders.flatMap(flowsOf).sort((one, other) => one.at.getTime() - other.at.getTime());
  let balance = 0;
  const rows: string[][] = [];
  const fens: number[] = [];
  for (const flow of flows) {
    balance += flow.fen;
    if (chinaDay(flow.at) !== day) continue;
    fens.push(flow.fen);
    rows.push(rowOf(flow, balance));
  }
  if (rows.length === 0) return null;
  const income = fens.filter((fen) => fen > 0);
  const expense = fens.filter((fen) => fen <= 0);
  const totals = [fens.length, income.length, yuan(sumOf(income)), expense.length, yuan(-sumOf(expense))];
  return { titles: TITLES, rows, totalTitles: TOTAL_TITLES, totals: totals.map(String) };
}

function rowOf(flow: Flow, balance: number): string[] {
  const direction = flow.fen > 0 ? '收入' : '支出';
  const money = [direction, yuan(Math.abs(flow.fen)), yuan(balance)];
  return [chinaClock(flow.at), flow.businessId, flow.flowId, flow.name, flow.kind, ...money, 'system', flow.remark, flow.voucher];
}

/** The fee leaves as a flow of its own, and comes back inside the refund's. */
function flowsOf(order: PayOrder): Flow[] {
  const { successAt, transactionId, totalFen, outTradeNo } = order;
  if (successAt === null || transactionId === null) return [];
  const trade = { at: successAt, businessId: transactionId, name: '交易', voucher: outTradeNo };
  const fee = feeOf(totalFen);
  const flows: Flow[] = [{ ...trade, flowId: `1000${transactionId.slice(4)}`, kind: '交易', fen: totalFen, remark: '结算总金额' }];
  if (fee > 0) flows.push({ ...trade, flowId: `1001${transactionId.slice(4)}`, kind: '扣除交易手续费', fen: -fee, remark: '结算手续费' });
  for (const refund of order.refunds) {
    if (refund.successAt === null) continue;
    const feeBack = feeOf(refund.refundFen);
    flows.push({
      at: refund.successAt,
      businessId: refund.refundId,
      flowId: `1002${refund.refundId.slice(4)}`,
      name: '退款',
      kind: '退款',
      fen: feeBack - refund.refundFen,
      remark: `退款总金额${yuan(refund.refundFen)}元;含手续费${yuan(feeBack)}元`,
      voucher: refund.outRefundNo,
    });
  }
  return flows;
}

const sumOf = (fens: readonly number[]): number => fens.reduce((sum, fen) => sum + fen, 0);
