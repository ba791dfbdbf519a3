import type { FormEvent, ReactNode } from 'react';
import css from './form.module.css';

interface FormProps {
  onSubmit: () => void;
  children: ReactNode;
  columns?: 1 | 2;
  id?: string;
}

/** Enter in any line sends it. */
export function Form({ onSubmit, children, columns = 1, id }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form id={id} className={css.form} data-columns={columns} onSubmit={submit} noValidate>
      {children}
    </form>
  );
}

export const Wide = ({ children }: { children: ReactNode }) => <div className={css.wide}>{children}</div>;
export const Actions = ({ children }: { children: ReactNode }) => <div className={css.actions}>{children}</div>;
