import pg from 'pg';
import type { Statement } from './statement.ts';

const WORTH_A_NAME = 5;
const MOST_NAMES = 300;
const MOST_TEXTS = 5000;

interface Known {
  seen: number;
  name?: string;
}

const texts = new Map<string, Known>();
let named = 0;

/** A text that comes again and again gets a name: each connection then parses it once, and Postgres may keep its plan. */
function nameOf(text: string): string | undefined {
  let known = texts.get(text);
  if (!known) {
    if (texts.size >= MOST_TEXTS) return undefined;
    known = { seen: 0 };
    texts.set(text, known);
  }
  if (known.name) return known.name;
  known.seen += 1;
  if (known.seen < WORTH_A_NAME || named >= MOST_NAMES) return undefined;
  named += 1;
  known.name = `s${named}`;
  return known.name;
}

interface Asked {
  text?: unknown;
  name?: unknown;
  values?: unknown;
  submit?: unknown;
}

function withName(asked: unknown, values: unknown): unknown {
  if (typeof asked !== 'object' || asked === null) return asked;
  const { text, name, values: own, submit } = asked as Asked;
  const list = values ?? own;
  if (name !== undefined || submit !== undefined || typeof text !== 'string' || !Array.isArray(list) || list.length === 0) return asked;
  return { ...asked, name: nameOf(text) };
}

type Query = (asked: unknown, ...rest: unknown[]) => unknown;

interface Corkable {
  connection: { stream: { cork(): void; uncork(): void } };
}

export class Client extends pg.Client {
  private held = false;

  override query = ((asked: unknown, ...rest: unknown[]) => {
    this.holdBack();
    return (super.query as Query)(withName(asked, rest[0]), ...rest);
  }) as pg.Client['query'];

  /** They are run one after another; the caller hears of the first that fails. */
  queryTogether(statements: readonly (Statement | string)[]): Promise<pg.QueryResult[]> {
    return Promise.all(statements.map((statement) => this.query(statement)));
  }

  /** What is asked in one go is sent in one piece: the database is woken once for all of it. */
  private holdBack(): void {
    if (this.held) return;
    this.held = true;
    const { stream } = (this as unknown as Corkable).connection;
    stream.cork();
    process.nextTick(() => {
      this.held = false;
      stream.uncork();
    });
  }
}
