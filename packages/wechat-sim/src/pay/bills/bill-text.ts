const MARK = '`';
const BOM = '\uFEFF';
const LINE_END = '\r\n';
const FEE_RATE = 0.006;

export const FEE_RATE_TEXT = '0.60%';

export const feeOf = (fen: number): number => Math.round(fen * FEE_RATE);

export const yuan = (fen: number): string => (fen / 100).toFixed(2);

export const feeYuan = (fen: number): string => (fen / 100).toFixed(5);

export interface BillTable {
  titles: readonly string[];
  rows: readonly (readonly string[])[];
  totalTitles: readonly string[];
  totals: readonly string[];
}

/** A bill as WeChat writes it: a BOM, Chinese titles, a backtick before every value, and two lines of totals. */
export function billText({ titles, rows, totalTitles, totals }: BillTable): string {
  const lines = [titles.join(','), ...rows.map(marked), totalTitles.join(','), marked(totals)];
  return BOM + lines.map((line) => line + LINE_END).join('');
}

const marked = (values: readonly string[]): string => values.map((value) => MARK + value.replaceAll(/[,\r\n]/g, ' ')).join(',');
