import type { Consent } from '@lintuan/contracts/identity/schemas';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { words } from './words.ts';

export function sayConsent({ given, at }: Consent, now: Date): string {
  if (at === null) return words.notGiven;
  const when = sayShanghaiTime(new Date(at), now);
  return given ? words.givenAt(when) : words.takenBackAt(when);
}
