export interface ShareButtonProps {
  /** A path of this origin, or a whole address. */
  link: string;
}
