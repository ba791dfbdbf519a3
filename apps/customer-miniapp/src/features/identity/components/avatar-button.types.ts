export interface AvatarButtonProps {
  busy: boolean;
  /** A temporary path. */
  onPick: (path: string) => void;
}
