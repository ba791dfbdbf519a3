import { newKey } from './new-key.ts';

/** Sending the same thing again after a lost answer reuses its key, so that the API does it once. */
export function keyKeeper() {
  let kept: { body: string; key: string } | null = null;
  return {
    keyFor(input: unknown): string {
      const body = JSON.stringify(input);
      if (kept?.body !== body) kept = { body, key: newKey() };
      return kept.key;
    },
    forget(): void {
      kept = null;
    },
  };
}
