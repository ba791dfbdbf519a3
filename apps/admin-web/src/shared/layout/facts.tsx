import { Fragment, type ReactNode } from 'react';
import css from './facts.module.css';

/** What is known of something, line by line; what is undefined is left out. */
export const Facts = ({ facts }: { facts: readonly (readonly [label: string, fact: ReactNode])[] }) => (
  <dl className={css.facts}>
    {facts.map(
      ([label, fact]) =>
        fact !== undefined && (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{fact ?? '—'}</dd>
          </Fragment>
        ),
    )}
  </dl>
);

/** One part of a drawer. */
export const Section = ({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) => (
  <section className={css.section}>
    <div className={css.head}>
      <h2 className={css.title}>{title}</h2>
      {extra}
    </div>
    {children}
  </section>
);

export const Quiet = ({ children }: { children: ReactNode }) => <span className={css.quiet}>{children}</span>;
