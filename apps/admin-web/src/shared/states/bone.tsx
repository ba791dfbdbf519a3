import type { ReactNode } from 'react';
import css from './states.module.css';

/** A grey piece of a skeleton. */
export const Bone = ({ width = '100%', height = 16 }: { width?: number | string; height?: number | string }) => (
  <div className={css.bone} style={{ width, height }} aria-hidden="true" />
);

/** Pieces one below the other. */
export const Bones = ({ children }: { children: ReactNode }) => <div className={css.bones}>{children}</div>;
