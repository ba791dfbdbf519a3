import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import { Button, NoticeBar, Popup, RadioGroup, SubmitButton, Textarea, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { cancelOrder } from '../queries/cancel-order.ts';
import { useOrderAct } from '../use-order-act.ts';
import { leftToRefund } from '../view-model.ts';
import { cancelReasons, words } from '../words.ts';
import './cancel-sheet.less';

const MOST = 100;
const options = [...cancelReasons, words.ownReason].map((reason) => ({ value: reason, label: reason }));

interface CancelSheetProps {
  order: ManagedOrder;
  open: boolean;
  onClose: () => void;
}

/** Cannot be undone, so it asks for the reason and says plainly what it does. */
export function CancelSheet({ order, open, onClose }: CancelSheetProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const { problem, act } = useOrderAct();
  const back = leftToRefund(order);
  const reason = picked === words.ownReason ? own.trim() : (picked ?? '');

  const submit = async () => {
    if (!(await act({ orderId: order.orderId, reason }, cancelOrder))) return;
    toast.success(back > 0 ? words.cancelDone : words.cancelDoneFree);
    onClose();
  };
  return (
    <Popup open={open} onClose={onClose} title={words.cancelAsk}>
      <View className="cancel-sheet">
        <RadioGroup options={options} value={picked} onChange={setPicked} />
        {picked === words.ownReason && (
          <View className="cancel-sheet__own">
            <Textarea value={own} onChange={setOwn} placeholder={words.ownReasonPlaceholder} maxLength={MOST} />
          </View>
        )}
        <View className="cancel-sheet__note">
          {back > 0 ? words.cancelNote(formatYuan(back), order.deliveryFen > 0) : words.cancelFree}
        </View>
        {problem && (
          <View role="alert">
            <NoticeBar tone="error">{problem}</NoticeBar>
          </View>
        )}
        <View className="cancel-sheet__foot">
          <SubmitButton tone="danger" onSubmit={submit} disabled={reason === ''}>
            {words.cancelConfirm}
          </SubmitButton>
          <Button tone="default" variant="text" block onClick={onClose}>
            {words.keep}
          </Button>
        </View>
      </View>
    </Popup>
  );
}
