import { useRef, useState } from 'react';
import { Button } from '../button/button';
import type { SubmitButtonProps } from './submit-button.types.ts';

export function SubmitButton({ onSubmit, pill = true, block = true, size = 'large', ...look }: SubmitButtonProps) {
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);

  // The ref answers a second tap that comes before React has drawn the first one.
  const submit = async () => {
    if (underway.current) return;
    underway.current = true;
    setBusy(true);
    try {
      await onSubmit();
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };

  return <Button {...look} pill={pill} block={block} size={size} loading={busy} onClick={submit} />;
}
