import type { OrderCard } from '@lintuan/contracts/orders/schemas';
import { Button, Popup, RadioGroup, SubmitButton, Textarea, toast } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { MOST_REASON, OTHER, type Pick, picks, reasonOf } from '../cancel-reasons.ts';
import { isUnpaid } from '../order-faces.ts';
import { cancelOrder } from '../queries/cancel-order.ts';
import { orderQuery } from '../queries/orders.ts';
import { words } from '../words.ts';
import './cancel-sheet.less';

const options = picks.map((pick) => ({ value: pick, label: pick }));

/** Says what cancelling brings about before it happens. */
export function CancelSheet({ order, onClose }: { order: OrderCard | null; onClose: () => void }) {
  const [pick, setPick] = useState<Pick | null>(null);
  const [text, setText] = useState('');
  const cancel = async (): Promise<void> => {
    const reason = reasonOf(pick, text);
    if (!order || reason === null) return toast(pick === OTHER ? words.otherNeeded : words.reasonNeeded);
    if (!(await cancelOrder(order, reason))) return;
    setPick(null);
    setText('');
    onClose();
  };
  return (
    <Popup
      open={order !== null}
      title={words.cancelTitle}
      onClose={onClose}
      footer={
        <View className="cancel-sheet__ways">
          <Button tone="default" block pill size="large" onClick={onClose}>
            {words.keep}
          </Button>
          <SubmitButton tone="danger" onSubmit={cancel}>
            {words.cancel}
          </SubmitButton>
        </View>
      }
    >
      <View className="cancel-sheet">
        {order && <Consequence order={order} />}
        <RadioGroup options={options} value={pick} onChange={setPick} />
        {pick === OTHER && <Textarea value={text} onChange={setText} placeholder={words.otherPlaceholder} maxLength={MOST_REASON} />}
      </View>
    </Popup>
  );
}

function Consequence({ order }: { order: OrderCard }) {
  const { data } = useQuery({ ...orderQuery(order.orderId), enabled: isUnpaid(order) });
  if (!isUnpaid(order)) return <View className="cancel-sheet__note">{words.cancelPaidNote(order.payableFen)}</View>;
  const together = (data?.paidTogether ?? 1) > 1;
  return <View className="cancel-sheet__note">{together ? words.cancelTogetherNote : words.cancelUnpaidNote}</View>;
}
