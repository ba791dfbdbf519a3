/** Chance that can be repeated: the same seed draws the same numbers on every machine. */
export interface Draw {
  below(limit: number): number;
  of<Item>(items: readonly Item[]): Item;
  oneIn(times: number): boolean;
}

export function drawFrom(seed: number): Draw {
  let state = (seed + 0x9e3779b9) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, of: (items) => items[below(items.length)]!, oneIn: (times) => below(times) === 0 };
}
