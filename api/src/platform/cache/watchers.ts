export type Listener = () => void;

/** Who wants to know when a tag is dropped. */
export interface Watchers {
  watch(tags: readonly string[], listener: Listener): () => void;
  tell(tags: Iterable<string>): void;
  tellAll(): void;
  readonly size: number;
}

export function openWatchers(): Watchers {
  const byTag = new Map<string, Set<Listener>>();

  const remove = (tag: string, listener: Listener) => {
    const listeners = byTag.get(tag);
    listeners?.delete(listener);
    if (listeners?.size === 0) byTag.delete(tag);
  };
  const tell = (tags: Iterable<string>) => {
    const listeners = new Set<Listener>();
    for (const tag of tags) for (const listener of byTag.get(tag) ?? []) listeners.add(listener);
    for (const listener of listeners) listener();
  };

  return {
    get size() {
      return byTag.size;
    },
    watch: (tags, listener) => {
      // A function of its own, so that the same listener may watch twice.
      const own = () => listener();
      for (const tag of tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(own));
      return () => {
        for (const tag of tags) remove(tag, own);
      };
    },
    tell,
    tellAll: () => tell([...byTag.keys()]),
  };
}
