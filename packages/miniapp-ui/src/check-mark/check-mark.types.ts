export interface CheckMarkProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What is being chosen, for those who do not see it. */
  name: string;
  /** Words beside the mark that can be tapped, too. */
  label?: string;
  disabled?: boolean;
}
