import type { Checkout } from '@lintuan/contracts/checkout/schemas';
import { Button, Price, Progress, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import { ResultFace } from './result-face.tsx';

export function Paid({ checkout: { orders, payableFen } }: { checkout: Checkout }) {
  const [first, ...others] = orders;
  const see = () => (first && others.length === 0 ? goTo.order(first) : goTo.orders());
  return (
    <ResultFace
      icon="check-circle-filled"
      tone="good"
      title={words.paid}
      note={words.paidNote}
      ways={
        <>
          <Button block pill size="large" onClick={see}>
            {words.seeOrder}
          </Button>
          <Button tone="default" block pill size="large" onClick={goTo.home}>
            {words.lookAround}
          </Button>
        </>
      }
    >
      <Price fen={payableFen} size="large" tone="text" />
    </ResultFace>
  );
}

export function StillAsking({ progress }: { progress: number }) {
  return (
    <ResultFace icon="time" tone="calm" title={words.asking} note={words.askingNote}>
      <View className="result-face__progress">
        <Progress percent={progress} />
      </View>
    </ResultFace>
  );
}

export function StillOpen({ checkoutId, onAskAgain }: { checkoutId: string; onAskAgain: () => void }) {
  return (
    <ResultFace
      icon="time"
      tone="calm"
      title={words.unknown}
      note={words.unknownNote}
      ways={
        <>
          <Button block pill size="large" onClick={onAskAgain}>
            {words.refresh}
          </Button>
          <Button tone="default" block pill size="large" onClick={() => goTo.payInstead(checkoutId)}>
            {words.payOn}
          </Button>
        </>
      }
    />
  );
}

interface CancelledProps {
  checkout: Checkout;
  onBuyAgain: (orderIds: string[]) => Promise<void>;
}

/** Money that came too late goes back by itself, and it may still be on its way. */
export function Cancelled({ checkout, onBuyAgain }: CancelledProps) {
  const { groupId, orders } = checkout;
  const buyAgain = () => onBuyAgain(orders.map(({ orderId }) => orderId));
  return (
    <ResultFace
      icon="info-circle"
      tone="calm"
      title={checkout.cancelCause === 'unpaid' ? words.expired : words.cancelled}
      note={words.lateNote}
      ways={
        <>
          {groupId === null ? (
            <SubmitButton onSubmit={buyAgain}>{words.buyAgain}</SubmitButton>
          ) : (
            <Button block pill size="large" onClick={() => goTo.groupInstead({ groupId })}>
              {words.backToGroup}
            </Button>
          )}
          <Button tone="default" block pill size="large" onClick={() => goTo.orders()}>
            {words.toOrders}
          </Button>
        </>
      }
    />
  );
}
