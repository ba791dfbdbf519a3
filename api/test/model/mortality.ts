import type { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type pg from 'pg';

/** Where the process dies: at the n-th statement, commit or word to a provider from now, before or after it took effect. */
export interface Death {
  at: 'statement' | 'commit' | 'call';
  nth: number;
  side: 'before' | 'after';
}
type Fate = 'lives' | 'before' | 'after';

/** What was said on one connection before the end still arrives there: it is cut when the last of it is answered. */
interface Line {
  open: number;
  cut(): void;
}

const lost = () => new Error('Connection terminated unexpectedly');

/** Once dead, a process reaches neither its database nor anybody else, and what it still says is heard by nobody. */
export class Mortality {
  dead = false;
  private plan: Death | null = null;
  private underWay = 0;
  private readonly breaking = new Set<pg.PoolClient>();

  arm(death: Death): void {
    this.plan = { ...death };
  }

  disarm(): void {
    this.plan = null;
  }

  /** Waits until nothing of the dead process is under way any more, and lets a new one live. */
  async revive(): Promise<void> {
    for (let calm = 0; calm < 3; calm = this.underWay + this.breaking.size === 0 ? calm + 1 : 0) await turn();
    this.plan = null;
    this.dead = false;
  }

  watch(pool: pg.Pool): void {
    pool.on('connect', (client) => {
      const query = client.query;
      client.on('end', () => this.breaking.delete(client));
      const line: Line = { open: 0, cut: () => this.cut(client) };
      client.query = ((...args: unknown[]) => {
        const callback = typeof args.at(-1) === 'function' ? (args.pop() as (error: unknown, result?: unknown) => void) : null;
        const done = this.live(
          isVerb('commit', args[0]) ? ['statement', 'commit'] : ['statement'],
          () => Reflect.apply(query, client, args),
          line,
        );
        if (!callback) return done;
        done.then(
          (result) => process.nextTick(callback, null, result),
          (error) => process.nextTick(callback, error),
        );
      }) as typeof query;
    });
  }

  /** The same words to a provider, from a process that may die over them. */
  over<Args extends unknown[], Answer>(say: (...args: Args) => Promise<Answer>): (...args: Args) => Promise<Answer> {
    return (...args) => this.live(['call'], () => say(...args));
  }

  private async live<Answer>(kinds: Death['at'][], act: () => Promise<Answer>, line: Line = { open: 0, cut: () => {} }): Promise<Answer> {
    const fate = this.fateOf(kinds);
    if (this.dead && fate !== 'after') {
      if (line.open === 0) line.cut();
      throw lost();
    }
    this.underWay += 1;
    line.open += 1;
    try {
      return await act();
    } finally {
      this.underWay -= 1;
      line.open -= 1;
      if (this.dead) {
        if (line.open === 0) line.cut();
        // biome-ignore lint/correctness/noUnsafeFinally: whatever came of it, the dead hear nothing
        throw lost();
      }
    }
  }

  private fateOf(kinds: Death['at'][]): Fate {
    if (this.dead || !this.plan || !kinds.includes(this.plan.at)) return 'lives';
    this.plan.nth -= 1;
    if (this.plan.nth > 0) return 'lives';
    const { side } = this.plan;
    this.plan = null;
    this.dead = true;
    return side;
  }

  private cut(client: pg.PoolClient): void {
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    if (!stream.destroyed) {
      this.breaking.add(client);
      stream.destroy();
    }
  }
}

function isVerb(verb: string, asked: unknown): boolean {
  const text = typeof asked === 'string' ? asked : (asked as { text?: string } | undefined)?.text;
  return text?.toLowerCase() === verb;
}
