import { type ReactNode, useState } from 'react';
import { Button, type ButtonProps, Popconfirm } from 'tdesign-react';

interface ConfirmButtonProps {
  question: string;
  confirm: string;
  onConfirm: () => Promise<unknown>;
  children: ReactNode;
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  disabled?: boolean;
}

/** Asks beside the button itself, so that nothing modal lies over a drawer. */
export function ConfirmButton({ question, confirm, onConfirm, children, variant = 'text', size, disabled }: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    if (busy) return;
    setBusy(true);
    await onConfirm().finally(() => setBusy(false));
    setOpen(false);
  };
  return (
    <Popconfirm
      visible={open}
      onVisibleChange={(visible) => !busy && setOpen(visible)}
      theme="danger"
      content={question}
      confirmBtn={{ content: confirm, theme: 'danger', loading: busy }}
      onConfirm={run}
    >
      <Button variant={variant} size={size} theme="danger" disabled={disabled}>
        {children}
      </Button>
    </Popconfirm>
  );
}
