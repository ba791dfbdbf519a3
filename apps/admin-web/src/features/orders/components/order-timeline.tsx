import type { HistoryEntry } from '@lintuan/contracts/orders/schemas';
import { sayExactTime } from '../../../shared/time/say-time.ts';
import { sayActor, sayStep, sayStepNote } from '../order-words.ts';
import css from '../orders.module.css';

/** The latest step first, each with who took it and when. */
export const OrderTimeline = ({ entries }: { entries: HistoryEntry[] }) => (
  <ol className={css.steps} reversed>
    {entries.toReversed().map((entry) => (
      <li key={`${entry.at} ${entry.event}`} className={css.step}>
        <div className={css.stepHead}>
          <span>
            {sayStep(entry)} <span className={css.small}>{sayActor(entry)}</span>
          </span>
          <time className={css.small} dateTime={entry.at}>
            {sayExactTime(entry.at)}
          </time>
        </div>
        {entry.note && <div className={css.small}>{sayStepNote(entry)}</div>}
      </li>
    ))}
  </ol>
);
