import type { ManagedOrderCard, OrderLine } from '@lintuan/contracts/orders/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import { sayTime } from '../../shared/time/say-time.ts';
import { orderStateWords } from '../../shared/trade-words.ts';

const columns: readonly (readonly [head: string, cell: (order: ManagedOrderCard) => string])[] = [
  ['订单号', ({ orderNo }) => asText(orderNo)],
  ['状态', ({ state }) => orderStateWords[state].word],
  ['下单时间', ({ createdAt }) => sayTime(createdAt)],
  ['付款时间', ({ paidAt }) => (paidAt ? sayTime(paidAt) : '')],
  ['商家', ({ merchantName }) => merchantName],
  ['商品', ({ lines }) => lines.map(sayLine).join('；')],
  ['件数', ({ pieces }) => String(pieces)],
  ['应付（元）', ({ payableFen }) => formatYuan(payableFen)],
  ['收货人', ({ receiverName }) => receiverName],
  ['电话', ({ receiverPhone }) => receiverPhone],
  ['地区', ({ receiverRegion }) => receiverRegion],
  ['快递公司', ({ shipment }) => shipment?.carrierName ?? ''],
  ['运单号', ({ shipment }) => asText(shipment?.trackingNo ?? '')],
  ['发货时间', ({ shippedAt }) => (shippedAt ? sayTime(shippedAt) : '')],
  ['买家留言', ({ buyerNote }) => buyerNote],
  ['备注', ({ sellerNote }) => sellerNote],
];

const sayLine = ({ productName, specs, quantity }: OrderLine): string => `${[productName, ...specs].join(' ')} ×${quantity}`;

/** A sheet rounds what looks like a long number; behind a tab it is text. */
const asText = (number: string): string => (/^\d{12,}$/.test(number) ? `\t${number}` : number);

/** A cell a sheet would take for a formula is made text, for its words come from outside. */
const harmless = (cell: string): string => (/^[=+\-@\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => `"${harmless(cell).replaceAll('"', '""')}"`;

const BYTE_ORDER_MARK = '\uFEFF';

/** With the mark that tells a sheet it is UTF-8, and the line ends a sheet expects. */
export const ordersCsv = (orders: readonly ManagedOrderCard[]): string =>
  BYTE_ORDER_MARK +
  [columns.map(([head]) => head), ...orders.map((order) => columns.map(([, cell]) => cell(order)))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');
