import { type Draw, drawFrom } from './draw.ts';
import { kinds, type Step } from './steps.ts';

/** What kind of histories are told: how they begin, what leads somewhere, and what else happens. */
export interface Manner {
  beginning(draw: Draw): Step[];
  /** Beginnings that lead somewhere; what else happens may happen in between. */
  stories: readonly ((draw: Draw) => Step[])[];
  anything: readonly ((draw: Draw) => Step)[];
  /** What people and machines may well do in the very same moment. */
  colliding: readonly ((draw: Draw) => Step)[];
  /** One step in so many begins a story. */
  storyOneIn: number;
}

/** The newest of whatever there is. */
export const NEWEST = 63;

/** The history of a seed: it begins as all of its kind do, and then whatever comes. */
export function historyOf(manner: Manner, seed: number, length: number): Step[] {
  const draw = drawFrom(seed);
  const interruption = () => (draw.oneIn(2) ? kinds.die[1](draw) : draw.of(manner.anything)(draw));
  const steps = manner.beginning(draw);
  while (steps.length < length) {
    if (draw.oneIn(9)) steps.push(together(manner, draw));
    else if (draw.oneIn(manner.storyOneIn))
      steps.push(
        ...draw
          .of(manner.stories)(draw)
          .flatMap((step) => (draw.oneIn(3) ? [interruption(), step] : [step])),
      );
    else steps.push(draw.of(manner.anything)(draw));
  }
  return steps.slice(0, length);
}

function together({ colliding }: Manner, draw: Draw): Step {
  const subject = draw.below(NEWEST + 1);
  const steps = Array.from({ length: 2 + draw.below(2) }, () => draw.of(colliding)(draw));
  return { do: 'together', steps: steps.map((step) => ('pick' in step && !draw.oneIn(4) ? { ...step, pick: subject } : step)) };
}
