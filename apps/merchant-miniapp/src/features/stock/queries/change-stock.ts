import { merchantStock } from '@lintuan/contracts/stock/endpoints';
import type { AdjustStock, StockRow } from '@lintuan/contracts/stock/schemas';
import { call } from '../../../app/api/call.ts';
import { keepRow } from './keep-row.ts';

export async function changeStock(change: AdjustStock, key?: string): Promise<StockRow> {
  const row = await call(merchantStock.adjust, change, key);
  void keepRow(row);
  return row;
}
