// Edits of the cart leave one after the other, so that the last answer knows them all.

type Send = () => Promise<void>;

const QUIET_MS = 400;
const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; send: Send }>();
let tail: Promise<void> = Promise.resolve();
let underway = 0;

/** Nothing is left to be sent or answered. */
export const isSettled = (): boolean => waiting.size === 0 && underway === 0;

export function sendNow(send: Send): Promise<void> {
  underway += 1;
  tail = tail.then(async () => {
    underway -= 1;
    await send();
  });
  return tail;
}

/** Sends when the finger has rested for a moment; a newer edit of the same name takes the place of an older one. */
export function sendSoon(name: string, send: Send): void {
  drop(name);
  waiting.set(name, { timer: setTimeout(() => flush(name), QUIET_MS), send });
}

export function drop(name: string): void {
  clearTimeout(waiting.get(name)?.timer);
  waiting.delete(name);
}

function flush(name: string): void {
  const edit = waiting.get(name);
  drop(name);
  if (edit) void sendNow(edit.send);
}

/** Everything typed so far is with the API before the cart is read anew. */
export function editsSent(): Promise<void> {
  for (const name of [...waiting.keys()]) flush(name);
  return tail;
}
