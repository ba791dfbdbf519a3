export interface CountdownProps {
  /** ISO string or milliseconds. */
  endsAt: string | number;
  /** The server's clock minus this one, in milliseconds. */
  skewMs?: number;
  /** Words while it is calm (还剩) or in the last hour. */
  prefix?: string;
  onEnd?: () => void;
}
