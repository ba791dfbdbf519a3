import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, Skeleton } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { expressFeeQuery } from '../queries/express-fee.ts';
import { FeeFields } from './fee-fields.tsx';

export function Fee({ onDone }: { onDone: () => void }) {
  const query = useQuery(expressFeeQuery);
  return (
    <PageState query={query} skeleton={<Skeleton shape="form" count={2} />} errorText={errorWords}>
      {(fee) => <FeeFields fee={fee} onDone={onDone} />}
    </PageState>
  );
}
