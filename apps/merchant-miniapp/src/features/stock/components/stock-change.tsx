import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, Skeleton } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { stockRowQuery } from '../queries/stock-row.ts';
import { words } from '../words.ts';
import { ChangeForm } from './change-form.tsx';

interface StockChangeProps {
  skuId: string;
  productId: string;
  onDone: () => void;
}

export function StockChange({ skuId, productId, onDone }: StockChangeProps) {
  const query = useQuery(stockRowQuery(skuId, productId));
  return (
    <PageState
      query={query}
      skeleton={<Skeleton shape="form" />}
      isEmpty={(row) => row === null}
      empty={{ picture: 'box', text: words.noSku, actionText: words.goBack, onAction: onDone }}
      errorText={errorWords}
    >
      {(row) => row && <ChangeForm row={row} onDone={onDone} />}
    </PageState>
  );
}
