export interface PriceProps {
  fen: number;
  /** Shown lighter and struck through, only when it is more than fen. */
  originalFen?: number | null;
  size?: 'small' | 'medium' | 'large';
  /** price is red; text is for totals that are not an offer. */
  tone?: 'price' | 'text';
  /** A word before it, 拼团价 for example. */
  prefix?: string;
  /** A word after it: 起, /斤. */
  suffix?: string;
}
