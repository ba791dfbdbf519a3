export interface SnackbarProps {
  text: string;
  actionText: string;
  onAction: () => void;
  /** The time to act is over: take it off the page. Give each new one a key of its own. */
  onGone: () => void;
  visibleMs?: number;
}
