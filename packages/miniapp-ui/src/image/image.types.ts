export interface ImageProps {
  src: string | null | undefined;
  alt: string;
  /** Pixels or a CSS length; 100% when absent. */
  width?: number | string;
  /** Width ÷ height; 1 when absent. */
  ratio?: number;
  /** Pixels; 0 when absent. */
  radius?: number;
  fit?: 'cover' | 'contain';
  /** Loads at once instead of when it comes near: for the picture on top of a page. */
  eager?: boolean;
  onClick?: () => void;
}

export interface PictureProps {
  src: string;
  alt: string;
  fit: 'cover' | 'contain';
  eager: boolean;
  onDone: (ok: boolean) => void;
}
