import type { ReactNode } from 'react';
import { Picture } from './picture.tsx';
import css from './states.module.css';

/** Nothing here yet: one sentence and one way on. */
export const Empty = ({ text, action }: { text: string; action?: ReactNode }) => (
  <div className={css.state}>
    <Picture name="empty" />
    <p className={css.text}>{text}</p>
    {action}
  </div>
);
