/** One lifecycle: which event leads from which state to which. The guard, the database CHECK and the tests read the same table. */
export interface StateTable<State extends string, Event extends string> {
  readonly initial: State;
  readonly transitions: Readonly<Record<State, Partial<Readonly<Record<Event, State>>>>>;
}

export const defineStates = <State extends string, Event extends string>(table: StateTable<State, Event>): StateTable<State, Event> =>
  table;

export const statesOf = <State extends string>(table: StateTable<State, string>): State[] => Object.keys(table.transitions) as State[];

export function next<State extends string, Event extends string>(table: StateTable<State, Event>, from: State, event: Event): State | null {
  return table.transitions[from][event] ?? null;
}

/** The states from which an event may happen: what a conditional update matches on. */
export function statesBefore<State extends string, Event extends string>(table: StateTable<State, Event>, event: Event): State[] {
  return statesOf(table).filter((state) => table.transitions[state][event] !== undefined);
}
