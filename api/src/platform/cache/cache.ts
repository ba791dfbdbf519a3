export interface CacheOptions {
  tags: readonly string[];
  ttlSeconds: number;
  /** Also kept in the shared store as JSON, so that other processes need not load it. */
  shared?: boolean;
  /** Serves the last known value when loading fails; never for what decides on access. */
  staleOnError?: boolean;
}

export interface CacheFigures {
  hits: number;
  misses: number;
  stale: number;
}

/** Remembers what was loaded until its time is up or a write drops one of its tags. */
export interface Cache {
  get<Value>(key: string, options: CacheOptions, load: () => Promise<Value>): Promise<Value>;
  /** The value if it is fresh in this process, without waiting. */
  peek<Value>(key: string): Value | undefined;
  drop(tags: Iterable<string>): void;
  /** While changes cannot be heard of, nothing held counts as fresh. */
  setHearing(hearing: boolean): void;
  readonly figures: CacheFigures;
}
