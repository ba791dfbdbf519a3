import { type Run, Violation } from './run.ts';

export const must = (holds: boolean, words: string): void => {
  if (!holds) throw new Violation(words);
};
export const ms = (at: string): number => Date.parse(at);
export const goesOn = (next: Record<string, readonly string[]>, from: string, to: string) => from === to || next[from]!.includes(to);
export const wasSeat = (run: Run, seatId: number) => run.seen.seats.find((seat) => seat.seatId === seatId);
