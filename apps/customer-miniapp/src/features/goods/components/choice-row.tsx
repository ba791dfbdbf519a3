import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { Cell } from '@lintuan/miniapp-ui';
import { useChoices } from '../choice-store.ts';
import { words } from '../words.ts';

export function ChoiceRow({ product, onOpen }: { product: ProductDetail; onOpen: () => void }) {
  const choice = useChoices((choices) => choices[product.productId]);
  const said = choice
    ? `${choice.picks.join(' · ')} × ${choice.quantity}`.trim()
    : product.specs.length > 0
      ? words.chooseOf(product.specs.map(({ name }) => name))
      : words.chooseOf([words.quantity]);
  return <Cell title={choice ? words.chosen : words.choose} note={said} onClick={onOpen} />;
}
