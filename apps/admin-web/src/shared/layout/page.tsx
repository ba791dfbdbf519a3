import { type ReactNode, useEffect } from 'react';
import css from './page.module.css';

interface PageProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
  /** Keeps the actions of a long form in sight. */
  sticky?: boolean;
}

export function Page({ title, actions, children, sticky }: PageProps) {
  useEffect(() => {
    scrollTo(0, 0);
  }, []);
  return (
    <>
      <div className={css.head} data-sticky={sticky}>
        <h1 className={css.title}>{title}</h1>
        <div className={css.actions}>{actions}</div>
      </div>
      {children}
    </>
  );
}

export const Card = ({ title, id, extra, children }: { title?: string; id?: string; extra?: ReactNode; children: ReactNode }) => (
  <section className={css.card} id={id}>
    {title && (
      <div className={css.cardHead}>
        <h2 className={css.cardTitle}>{title}</h2>
        {extra}
      </div>
    )}
    {children}
  </section>
);
