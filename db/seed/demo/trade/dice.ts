/** Chance that repeats itself: the same seed throws the same numbers in the same order. */
export interface Dice {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[], weightOf?: (item: Item) => number): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}

export function throwDice(seed: number): Dice {
  const next = numbersFrom(seed);
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    chance: (share) => next() < share,
    pick: (items, weightOf = () => 1) => {
      const weights = items.map(weightOf);
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      const place = weights.findIndex((weight) => {
        left -= weight;
        return left < 0;
      });
      return items.at(place)!;
    },
    shuffled: (items) => {
      const mixed = [...items];
      for (let place = mixed.length - 1; place > 0; place -= 1) {
        const other = between(0, place);
        [mixed[place], mixed[other]] = [mixed[other]!, mixed[place]!];
      }
      return mixed;
    },
  };
}

/** Mulberry32: 32 bits of state, numbers from 0 to below 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
