import { refuse } from '../errors/app-error.ts';

export interface Line {
  beat(): void;
  end(): void;
}

/** The streams that are open in this process: a place for each, a sign of life to all, and an end when the process stops. */
export interface Streams {
  /** Refuses when there are too many, here or at this address; otherwise a place, to be filled or given up. */
  take(address: string | null): Place;
  endAll(): void;
  readonly open: number;
}
export interface Place {
  fill(line: Line): void;
  leave(): void;
}

const IN_ALL = 5000;
const PER_ADDRESS = 20;
const BEAT_MS = 20_000;

export function openStreams({ inAll = IN_ALL, perAddress = PER_ADDRESS, beatMs = BEAT_MS } = {}): Streams {
  const places = new Map<Place, Line | null>();
  const byAddress = new Map<string | null, number>();
  let stopped = false;
  let beating: NodeJS.Timeout | undefined;

  const count = (address: string | null, by: number) => {
    const now = (byAddress.get(address) ?? 0) + by;
    if (now > 0) byAddress.set(address, now);
    else byAddress.delete(address);
  };
  const beat = () => {
    for (const line of places.values()) line?.beat();
  };

  return {
    get open() {
      return places.size;
    },
    take: (address) => {
      if (stopped || places.size >= inAll) throw refuse('server.busy', { message: '正在看的人太多，请稍后再试', retryAfterSeconds: 5 });
      if ((byAddress.get(address) ?? 0) >= perAddress) throw refuse('request.too_many', { retryAfterSeconds: 5 });
      const place: Place = {
        fill: (line) => {
          places.set(place, line);
          if (stopped) line.end();
        },
        leave: () => {
          if (!places.delete(place)) return;
          count(address, -1);
          if (places.size > 0) return;
          clearInterval(beating);
          beating = undefined;
        },
      };
      places.set(place, null);
      count(address, 1);
      beating ??= setInterval(beat, beatMs).unref();
      return place;
    },
    endAll: () => {
      stopped = true;
      for (const line of [...places.values()]) line?.end();
    },
  };
}
