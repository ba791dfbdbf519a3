export type EmptyPicture = 'box' | 'cart' | 'order' | 'search' | 'group' | 'coupon' | 'message' | 'error' | 'offline';

export interface EmptyProps {
  picture?: EmptyPicture;
  text: string;
  /** The one way on. */
  actionText?: string;
  onAction?: () => void;
}
