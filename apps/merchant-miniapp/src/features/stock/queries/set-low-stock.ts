import { merchantStock } from '@lintuan/contracts/stock/endpoints';
import type { SetLowStock, StockRow } from '@lintuan/contracts/stock/schemas';
import { call } from '../../../app/api/call.ts';
import { keepRow } from './keep-row.ts';

export async function setLowStock(change: SetLowStock): Promise<StockRow> {
  const row = await call(merchantStock.setLowStock, change);
  void keepRow(row);
  return row;
}
