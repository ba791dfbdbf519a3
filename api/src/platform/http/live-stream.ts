import { AppError } from '../errors/app-error.ts';
import type { Line } from './streams.ts';

/** A message, the tag of its data, and what it depends on. */
export interface LiveMessage {
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
  tags: readonly string[];
}

export interface Source {
  first: LiveMessage;
  read(): Promise<LiveMessage>;
  /** Calls back each time one of the tags was dropped, until the answer is called. */
  watch(tags: readonly string[], changed: () => void): () => void;
  failed(error: unknown): void;
  ended(): void;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const RETRY = bytesOf('retry: 3000\n\n');
const SIGN_OF_LIFE = bytesOf(':\n\n');

export const messageOf = (id: string, json: string): Uint8Array<ArrayBuffer> => bytesOf(`id: ${id}\ndata: ${json}\n\n`);

/** Sends what is new since the last message; a listener who reads slowly misses what came between, never the last. */
export function liveStream({ first, read, watch, failed, ended }: Source): Line & { body: ReadableStream<Uint8Array> } {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  let sent = '';
  let open = true;
  let reading = false;
  let changed = false;
  let tags: readonly string[] = [];
  let unwatch = () => {};

  const hasRoom = () => (controller.desiredSize ?? 0) > 0;
  const send = (message: LiveMessage) => {
    follow(message.tags);
    if (message.id === sent) return;
    controller.enqueue(message.bytes);
    sent = message.id;
  };
  /** What changed between reading and watching is found by reading once more. */
  const follow = (now: readonly string[]) => {
    if (now.length === tags.length && now.every((tag, at) => tag === tags[at])) return;
    unwatch();
    unwatch = watch(now, look);
    tags = now;
    changed = true;
  };
  const catchUp = async () => {
    while (changed && open && hasRoom()) {
      changed = false;
      const message = await read();
      if (open) send(message);
    }
  };
  const look = () => {
    changed = true;
    if (reading) return;
    reading = true;
    catchUp()
      .catch((error: unknown) => {
        if (error instanceof AppError) end();
        else failed(error);
      })
      .finally(() => {
        reading = false;
        if (changed && open && hasRoom()) look();
      });
  };
  const close = () => {
    if (!open) return;
    open = false;
    unwatch();
    ended();
  };
  const end = () => {
    if (open) controller.close();
    close();
  };

  const body = new ReadableStream<Uint8Array>({
    start: (made) => {
      controller = made;
      controller.enqueue(RETRY);
      send(first);
    },
    pull: () => {
      if (changed) look();
    },
    cancel: close,
  });
  return {
    body,
    end,
    beat: () => {
      if (hasRoom()) controller.enqueue(SIGN_OF_LIFE);
      look();
    },
  };
}
