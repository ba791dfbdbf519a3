import { LRUCache } from 'lru-cache';

/** Remembers which tags were dropped when, so that a value that loaded meanwhile can be told from one that is still right. */
export interface DropJournal {
  now(): number;
  drop(tag: string): void;
  dropAll(): void;
  droppedSince(moment: number, tags: readonly string[]): boolean;
}

export function dropJournal(remembered = 10_000): DropJournal {
  let moment = 0;
  let forgottenUntil = 0;
  const drops = new LRUCache<string, number>({
    max: remembered,
    dispose: (at, _tag, reason) => {
      if (reason === 'evict') forgottenUntil = Math.max(forgottenUntil, at);
    },
  });
  return {
    now: () => moment,
    drop: (tag) => {
      moment += 1;
      drops.set(tag, moment);
    },
    dropAll: () => {
      moment += 1;
      forgottenUntil = moment;
    },
    droppedSince: (since, tags) => since < forgottenUntil || tags.some((tag) => (drops.peek(tag) ?? 0) > since),
  };
}
