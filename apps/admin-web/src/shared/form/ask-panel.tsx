import type { ReactNode } from 'react';
import { Button } from 'tdesign-react';
import css from './form.module.css';
import { Actions, Form } from './form.tsx';

interface AskPanelProps {
  /** What comes of it, said before it is done. */
  warning?: ReactNode;
  /** What keeps it from being done. */
  alert?: string;
  children?: ReactNode;
  columns?: 1 | 2;
  confirm: ReactNode;
  danger?: boolean;
  busy: boolean;
  decline: string;
  onSubmit: () => void;
  onClose: () => void;
}

/** Asks in place, beside the button that was pressed. */
export const AskPanel = ({ warning, alert, children, columns, confirm, danger, busy, decline, onSubmit, onClose }: AskPanelProps) => (
  <div className={css.panel}>
    {warning && <p className={css.warning}>{warning}</p>}
    {alert && (
      <p className={css.error} role="alert">
        {alert}
      </p>
    )}
    <Form columns={columns} onSubmit={onSubmit}>
      {children}
      <Actions>
        <Button type="submit" theme={danger ? 'danger' : 'primary'} loading={busy}>
          {confirm}
        </Button>
        <Button variant="text" theme="default" onClick={onClose}>
          {decline}
        </Button>
      </Actions>
    </Form>
  </div>
);
