import type { WorkerEvents } from 'graphile-worker';

const CHECK_MS = 1000;
const SILENT_CHECKS = 5;

/** Calls back when a queue that should fetch gets no answer: one whose first question failed never asks another. */
export function watchForSilence(events: WorkerEvents, onSilence: () => void): () => void {
  let fetching = false;
  let silent = 0;
  events.on('localQueue:setMode', ({ newMode }) => {
    fetching = newMode === 'POLLING';
    silent = 0;
  });
  events.on('localQueue:getJobs:complete', () => {
    silent = 0;
  });
  const timer = setInterval(() => {
    silent = fetching ? silent + 1 : 0;
    if (silent >= SILENT_CHECKS) onSilence();
  }, CHECK_MS);
  return () => clearInterval(timer);
}

/** Word of a new job that comes while the queue pauses between two fetches would be heeded only at the next poll. */
export function heedWordInPause(events: WorkerEvents): void {
  let heard = false;
  events.on('pool:listen:notification', () => {
    heard = true;
  });
  events.on('localQueue:refetchDelay:expired', ({ localQueue }) => {
    if (heard) localQueue.pulse(1);
    heard = false;
  });
}
