export interface QrCodeProps {
  text: string;
  /** Pixels; 200 when absent. */
  size?: number;
  alt: string;
}
