import { create } from 'zustand';

const OFFERED_MS = 6000;

interface Offer {
  message: string;
  undo: () => Promise<void>;
}

export const useUndo = create<{ offer: Offer | null }>(() => ({ offer: null }));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says what has been done and, for a few seconds, offers to take it back. */
export function offerUndo(message: string, undo: () => Promise<void>): void {
  clearTimeout(timer);
  useUndo.setState({ offer: { message, undo } });
  timer = setTimeout(withdrawUndo, OFFERED_MS);
}

export function withdrawUndo(): void {
  clearTimeout(timer);
  useUndo.setState({ offer: null });
}
