export interface StepperProps {
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  disabled?: boolean;
  size?: 'medium' | 'large';
  /** Tapped beyond min or max: say why. */
  onLimit?: (limit: 'min' | 'max') => void;
}
