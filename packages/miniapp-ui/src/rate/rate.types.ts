export interface RateProps {
  value: number;
  /** Absent: the stars can only be looked at. */
  onChange?: (value: number) => void;
  size?: number;
}
