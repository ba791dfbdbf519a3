import type { ReactNode } from 'react';
import css from './state-tag.module.css';

export type Tone = 'good' | 'quiet' | 'warm' | 'bad' | 'info';

/** A state is told by its word; the colour only helps to find it. */
export const StateTag = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={css.tag} data-tone={tone}>
    {children}
  </span>
);
