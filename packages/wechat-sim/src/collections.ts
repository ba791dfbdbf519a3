export const LATEST_LIMIT = 500;

/** A map that forgets its oldest entry beyond the limit; writing a key again makes it the newest. */
export class LatestMap<K, V> extends Map<K, V> {
  readonly limit: number;

  constructor(limit: number) {
    super();
    this.limit = limit;
  }

  override set(key: K, value: V): this {
    this.delete(key);
    super.set(key, value);
    if (this.size > this.limit) {
      for (const oldest of this.keys()) {
        this.delete(oldest);
        break;
      }
    }
    return this;
  }
}

export function pushLatest<T>(list: T[], item: T, limit = LATEST_LIMIT): void {
  list.push(item);
  if (list.length > limit) list.splice(0, list.length - limit);
}
