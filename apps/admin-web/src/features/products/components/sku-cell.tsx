import css from './sku-table.module.css';

interface CellProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  error?: string;
  type?: 'date';
  numeric?: boolean;
  column?: string;
  maxLength?: number;
}

/** A plain input: a product can have two hundred rows of these. */
export const Cell = ({ label, value, onChange, error, type, numeric, column, maxLength = 50 }: CellProps) => (
  <span className={css.cell} data-invalid={!!error}>
    <input
      type={type ?? 'text'}
      inputMode={numeric ? 'decimal' : undefined}
      data-numeric={numeric}
      data-column={column}
      aria-label={label}
      aria-invalid={!!error}
      maxLength={type ? undefined : maxLength}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
    {error && (
      <span className={css.error} role="alert">
        {error}
      </span>
    )}
  </span>
);
