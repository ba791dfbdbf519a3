import { get, post, put } from '../wire/endpoint.ts';
import type { CursorList, Listed } from '../wire/schemas.ts';
import type {
  AdjustStock,
  Availability,
  AvailabilityQuery,
  Movement,
  MovementQuery,
  SetLowStock,
  StockQuery,
  StockRow,
} from './schemas.ts';

export const publicStock = {
  availability: get<AvailabilityQuery, Availability>('/public/products/:productId/availability'),
};

const stockEndpoints = (audience: 'merchant' | 'admin') => ({
  list: get<StockQuery, Listed<StockRow>>(`/${audience}/stock`),
  adjust: post<AdjustStock, StockRow>(`/${audience}/stock/:skuId/adjust`),
  setLowStock: put<SetLowStock, StockRow>(`/${audience}/stock/:skuId/low-stock`),
  movements: get<MovementQuery, CursorList<Movement>>(`/${audience}/stock/:skuId/movements`),
});

export const merchantStock = stockEndpoints('merchant');
export const adminStock = stockEndpoints('admin');
