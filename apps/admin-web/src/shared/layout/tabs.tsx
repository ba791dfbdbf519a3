import css from './tabs.module.css';

interface TabsProps<Name extends string> {
  tabs: Partial<Record<Name, string>>;
  chosen: Name;
  onChoose: (name: Name) => void;
  /** How many wait behind a tab; nothing is shown for none. */
  counts?: Partial<Record<Name, number>>;
}

export const Tabs = <Name extends string>({ tabs, chosen, onChoose, counts }: TabsProps<Name>) => (
  <div className={css.tabs} role="tablist">
    {(Object.entries(tabs) as [Name, string][]).map(([name, word]) => (
      <button key={name} type="button" role="tab" aria-selected={name === chosen} className={css.tab} onClick={() => onChoose(name)}>
        {word}
        {(counts?.[name] ?? 0) > 0 && <span className={css.count}>{counts?.[name]}</span>}
      </button>
    ))}
  </div>
);
