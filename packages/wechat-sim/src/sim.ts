import type { Pay } from './pay/pay.ts';
import type { SimState } from './state.ts';
import type { Switches } from './switches.ts';

/** `pages` are the published pages; an app without the list counts every page as published. */
export interface SimApp {
  appid: string;
  secret: string;
  pages?: readonly string[];
}

/** What every API, control and page of the simulator works with. */
export interface Sim {
  apps: ReadonlyMap<string, SimApp>;
  smsKey: string;
  publicOrigin: string | null;
  state: SimState;
  switches: Switches;
  pay: Pay | null;
  closing: AbortSignal;
  now(): Date;
  random(size: number): Uint8Array;
}
