import { words } from '../words.ts';
import { StockList } from './stock-list.tsx';

export function ProductStock({ productId }: { productId: string }) {
  return <StockList filter={{ product: productId }} empty={{ picture: 'box', text: words.noSkus }} />;
}
