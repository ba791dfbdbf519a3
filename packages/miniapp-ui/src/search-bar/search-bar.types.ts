export interface SearchBarProps {
  value: string;
  onChange?: (value: string) => void;
  /** The keyboard's search key. */
  onSearch?: (value: string) => void;
  placeholder?: string;
  autoFocus?: boolean;
  /** Words of the action at the right, 取消 for example. */
  action?: string;
  onAction?: () => void;
  /** Makes the bar a mere entrance: no typing, one tap. */
  onEnter?: () => void;
}

export type SearchFieldProps = Omit<SearchBarProps, 'action' | 'onAction'>;
