import { useState } from 'react';
import { Dialog } from 'tdesign-react';

interface ConfirmDialogProps {
  title: string;
  text: string;
  confirm: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** For what cannot be undone, asked from a page with nothing modal over it. */
export function ConfirmDialog({ title, text, confirm, onConfirm, onClose }: ConfirmDialogProps) {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    if (busy) return;
    setBusy(true);
    await onConfirm().finally(onClose);
  };
  return (
    <Dialog
      visible
      theme="danger"
      header={title}
      body={text}
      width={420}
      confirmOnEnter
      cancelBtn="取消"
      confirmBtn={{ content: confirm, theme: 'danger', loading: busy }}
      onConfirm={() => void run()}
      onClose={onClose}
    />
  );
}
