import { setTimeout as wait } from 'node:timers/promises';

/** Asks again until the answer is yes; for set-up, where a test's own polling is not at hand. */
export async function until(says: string, holds: () => Promise<boolean> | boolean, withinMs = 10_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited in vain until ${says}`);
    await wait(20);
  }
}
