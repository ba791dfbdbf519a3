export interface TextareaProps {
  value: string;
  onChange: (value: string) => void;
  label?: string;
  placeholder?: string;
  /** Shows a counter too. */
  maxLength?: number;
  disabled?: boolean;
  onBlur?: (value: string) => void;
}
