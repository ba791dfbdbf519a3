export interface Slide {
  allowed: boolean;
  retryAfterMs: number;
}

/** Fast shared memory that may be lost at any time: nothing rests on it being there. */
export interface Kv {
  get(key: string): Promise<string | null>;
  getMany(keys: string[]): Promise<(string | null)[]>;
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
  /** Sets only when absent; true when this call set it. */
  add(key: string, value: string, ttlSeconds: number): Promise<boolean>;
  del(...keys: string[]): Promise<void>;
  incr(key: string, ttlSeconds: number): Promise<number>;
  /** Seconds left, or null when the key is not there. */
  ttl(key: string): Promise<number | null>;
  /** Counts a hit in a sliding window and allows it while fewer than `limit` stand in it; refused hits do not count. */
  slide(key: string, limit: number, windowMs: number, nowMs: number): Promise<Slide>;
  publish(channel: string, message: string): Promise<void>;
  subscribe(channel: string, listener: (message: string) => void): Promise<() => Promise<void>>;
  /** Takes a lock that ends by itself, and answers how to let it go; null at once when another holds it. */
  lock(key: string, ttlSeconds: number): Promise<(() => Promise<void>) | null>;
  /** Tells each time the store is reached anew: what it holds may be older than what was last seen in it. */
  onConnect(listener: () => void): void;
  /** Answers true while the store can be reached. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}
