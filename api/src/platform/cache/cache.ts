export interface CacheOptions<Value = unknown> {
  /** What the value depends on, which may show only once it is there. */
  tags: readonly string[] | ((value: Value) => readonly string[]);
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
  /** How many tags someone watches. */
  watched: number;
}

/** Remembers what was loaded until its time is up or a write drops one of its tags. */
export interface Cache {
  get<Value>(key: string, options: CacheOptions<Value>, load: () => Promise<Value>): Promise<Value>;
  /** The value if it is fresh in this process, without waiting. */
  peek<Value>(key: string): Value | undefined;
  drop(tags: Iterable<string>): void;
  /**
   * Calls the listener whenever one of the tags was dropped, and every few seconds while that cannot be heard of, until
   * the answer is called.
   */
  watch(tags: readonly string[], listener: () => void): () => void;
  /** While changes cannot be heard of, nothing held counts as fresh. */
  setHearing(hearing: boolean): void;
  readonly figures: CacheFigures;
}

export const tagsOf = <Value>(options: CacheOptions<Value>, value: Value): readonly string[] =>
  typeof options.tags === 'function' ? options.tags(value) : options.tags;
