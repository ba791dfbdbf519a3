export interface AvatarProps {
  /** Absent: the first letter of the name, or a drawn face. */
  src?: string | null;
  name?: string;
  /** Pixels; 40 when absent. */
  size?: number;
  /** An empty, dashed ring: a seat that waits. */
  vacant?: boolean;
  /** A small word on the lower edge, 团长 for example. */
  mark?: string;
}
