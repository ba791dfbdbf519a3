import { type ReactNode, useRef } from 'react';
import { PICTURE_TYPES } from './use-picture-upload.ts';

interface PickButtonProps {
  onPick: (files: File[]) => void;
  children: ReactNode;
  label: string;
  className?: string;
  multiple?: boolean;
  disabled?: boolean;
  onOpen?: () => void;
}

/** A button that opens the system's picture chooser. */
export function PickButton({ onPick, children, label, className, multiple, disabled, onOpen }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const open = () => {
    onOpen?.();
    input.current?.click();
  };
  return (
    <>
      <button type="button" className={className} aria-label={label} title={label} disabled={disabled} onClick={open}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={PICTURE_TYPES}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          if (target.files?.length) onPick([...target.files]);
          target.value = '';
        }}
      />
    </>
  );
}
