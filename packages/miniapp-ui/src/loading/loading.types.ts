export interface LoadingProps {
  text?: string;
  /** Pixels; 20 when absent. */
  size?: number;
}
