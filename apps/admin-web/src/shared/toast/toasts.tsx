import { useEffect } from 'react';
import { CheckCircleFilledIcon, CloseCircleFilledIcon, CloseIcon } from 'tdesign-icons-react';
import { type Toast, useToasts } from './toast-store.ts';
import css from './toasts.module.css';

const SHOWN_MS = { done: 3_000, failed: 6_000, undoable: 8_000 };

export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div className={css.stack} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast: { id, tone, text, action } }: { toast: Toast }) {
  const dismiss = useToasts((state) => state.dismiss);
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), action ? SHOWN_MS.undoable : SHOWN_MS[tone]);
    return () => clearTimeout(timer);
  }, [id, tone, action, dismiss]);
  const act = () => {
    dismiss(id);
    action?.run();
  };

  return (
    <div className={css.toast} data-tone={tone}>
      {tone === 'done' ? <CheckCircleFilledIcon /> : <CloseCircleFilledIcon />}
      <span className={css.text}>{text}</span>
      {action && (
        <button type="button" className={css.action} onClick={act}>
          {action.label}
        </button>
      )}
      <button type="button" className={css.close} aria-label="关闭提示" onClick={() => dismiss(id)}>
        <CloseIcon />
      </button>
    </div>
  );
}
