export interface ProgressProps {
  /** 0 to 100. */
  percent: number;
  tone?: 'brand' | 'price' | 'accent';
  /** Words at the right; none when absent. */
  label?: string;
}
