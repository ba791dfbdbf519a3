import type { ReactNode } from 'react';
import css from './form.module.css';

interface FieldProps {
  label: string;
  error?: string;
  required?: boolean;
  help?: ReactNode;
  children: ReactNode;
  /** For what is more than one input: pickers, check boxes, lists. */
  group?: boolean;
}

export function Field({ label, error, required, help, children, group }: FieldProps) {
  const content = (
    <>
      <span className={css.label}>
        {label}
        {required && (
          <span className={css.required} aria-hidden="true">
            *
          </span>
        )}
      </span>
      {children}
      {error ? (
        <span className={css.error} role="alert">
          {error}
        </span>
      ) : (
        help && <span className={css.help}>{help}</span>
      )}
    </>
  );
  return group ? (
    <fieldset className={css.field} data-invalid={!!error} aria-label={label}>
      {content}
    </fieldset>
  ) : (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className={css.field} data-invalid={!!error}>
      {content}
    </label>
  );
}
