/** What must hold of the data whatever happened; each query answers the rows where it does not. */
export interface Invariant {
  readonly name: string;
  readonly says: string;
  /** Counts the rows looked at. */
  readonly examined: string;
  /** Selects what is broken, with enough columns to find it. */
  readonly broken: string;
}

export interface Finding {
  invariant: Invariant;
  examined: number;
  broken: Record<string, unknown>[];
}
