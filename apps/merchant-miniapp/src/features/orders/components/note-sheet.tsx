import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { NoticeBar, Popup, SubmitButton, Textarea, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { setNote } from '../queries/set-note.ts';
import { useOrderAct } from '../use-order-act.ts';
import { words } from '../words.ts';
import './note-sheet.less';

const MOST = 500;

interface NoteSheetProps {
  order: ManagedOrder;
  open: boolean;
  onClose: () => void;
}

export function NoteSheet({ order, open, onClose }: NoteSheetProps) {
  const [note, setTyped] = useState(order.sellerNote);
  const { problem, act } = useOrderAct();
  const submit = async () => {
    if (!(await act({ orderId: order.orderId, note: note.trim() }, setNote))) return;
    toast.success(words.noteSaved);
    onClose();
  };
  return (
    <Popup open={open} onClose={onClose} title={words.sellerNote}>
      <View className="note-sheet">
        <View className="note-sheet__field">
          <Textarea value={note} onChange={setTyped} placeholder={words.notePlaceholder} maxLength={MOST} />
        </View>
        {problem && (
          <View role="alert">
            <NoticeBar tone="error">{problem}</NoticeBar>
          </View>
        )}
        <SubmitButton onSubmit={submit} disabled={note.trim() === order.sellerNote}>
          {words.saveNote}
        </SubmitButton>
      </View>
    </Popup>
  );
}
