export interface RadioOption<Value extends string> {
  value: Value;
  label: string;
  note?: string;
  disabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  options: RadioOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}
