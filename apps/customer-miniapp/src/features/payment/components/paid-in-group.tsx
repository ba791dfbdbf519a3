import type { Checkout } from '@lintuan/contracts/checkout/schemas';
import { Button, Price } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { goTo } from '../../../app/routes/go-to.ts';
import { paidGroupQuery } from '../queries/group.ts';
import { words } from '../words.ts';
import { ResultFace } from './result-face.tsx';
import { ResultSkeleton } from './result-skeleton.tsx';

/** The payment may have been the one that formed the group; while it was not, neighbours are what it needs. */
export function PaidInGroup({ checkout, groupId }: { checkout: Checkout; groupId: string }) {
  const { data: group, isPending } = useQuery(paidGroupQuery(groupId));
  const [order] = checkout.orders;
  const toOrder = () => (order ? goTo.order(order) : goTo.orders());
  const toGroup = () => goTo.groupInstead({ groupId });
  if (isPending) return <ResultSkeleton />;
  const formed = group?.state === 'formed';
  return (
    <ResultFace
      icon="check-circle-filled"
      tone="good"
      title={formed ? words.paidAndFormed : words.paid}
      note={formed ? words.paidNote : words.groupNote(group?.state === 'open' ? group.missing : null)}
      ways={
        <>
          <Button block pill size="large" onClick={formed ? toOrder : toGroup}>
            {formed ? words.seeOrder : words.invite}
          </Button>
          <Button tone="default" block pill size="large" onClick={formed ? toGroup : toOrder}>
            {formed ? words.seeGroup : words.seeOrder}
          </Button>
        </>
      }
    >
      <Price fen={checkout.payableFen} size="large" tone="text" />
    </ResultFace>
  );
}
