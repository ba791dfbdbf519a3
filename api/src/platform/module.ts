import type { Route, Routes } from './http/route.ts';
import type { Invariant } from './invariant.ts';
import type { Subscriber } from './jobs/define-event.ts';
import type { Gathering } from './jobs/define-gathering.ts';
import type { AnyJob } from './jobs/define-job.ts';
import type { Tick } from './jobs/ticks.ts';

/** What a module brings to the house; app.ts holds the list of them. */
export interface Module {
  readonly name: string;
  readonly routes: readonly Routes[];
  readonly jobs: readonly AnyJob[];
  readonly subscribers: readonly Subscriber[];
  readonly gatherings: readonly Gathering[];
  readonly ticks: readonly Tick[];
  readonly invariants: readonly Invariant[];
}

export const defineModule = (module: Pick<Module, 'name'> & Partial<Module>): Module => ({
  routes: [],
  jobs: [],
  subscribers: [],
  gatherings: [],
  ticks: [],
  invariants: [],
  ...module,
});

export const routesOf = (modules: readonly Module[]): Route[] => modules.flatMap((module) => module.routes.flatMap((set) => set.routes));
