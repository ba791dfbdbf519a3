import { adminStock, merchantStock, publicStock } from '@lintuan/contracts/stock/endpoints';
import * as schemas from '@lintuan/contracts/stock/schemas';
import { adminRoutes, merchantRoutes, publicRoutes } from '../../platform/http/route.ts';
import { adjustStock, setLowStock } from './adjust-stock.ts';
import { listMovements, listStock, readAvailability } from './reads/stock.ts';

export const guests = publicRoutes();
guests.open(
  publicStock.availability,
  { says: 'How many are left', input: schemas.AvailabilityQuery, output: schemas.Availability },
  readAvailability,
);

const list = { says: 'Stock by SKU', input: schemas.StockQuery, output: schemas.StockList };
const adjust = { says: 'Receive, write off, count or adjust', input: schemas.AdjustStock, output: schemas.StockRow };
const lowStock = { says: 'Set the low-stock warning', input: schemas.SetLowStock, output: schemas.StockRow };
const movements = { says: 'Every change of a SKU', input: schemas.MovementQuery, output: schemas.MovementList };

export const members = merchantRoutes();
members.permitted('stock.read', merchantStock.list, list, listStock);
members.permitted('stock.adjust', merchantStock.adjust, adjust, adjustStock);
members.permitted('stock.adjust', merchantStock.setLowStock, lowStock, setLowStock);
members.permitted('stock.read', merchantStock.movements, movements, listMovements);

export const staff = adminRoutes();
staff.permitted('stock.read', adminStock.list, list, listStock);
staff.permitted('stock.adjust', adminStock.adjust, adjust, adjustStock);
staff.permitted('stock.adjust', adminStock.setLowStock, lowStock, setLowStock);
staff.permitted('stock.read', adminStock.movements, movements, listMovements);
