import css from './tabs.module.css';

interface TabsProps<Name extends string> {
  tabs: Partial<Record<Name, string>>;
  chosen: Name;
  onChoose: (name: Name) => void;
}

export const Tabs = <Name extends string>({ tabs, chosen, onChoose }: TabsProps<Name>) => (
  <div className={css.tabs} role="tablist">
    {(Object.entries(tabs) as [Name, string][]).map(([name, word]) => (
      <button key={name} type="button" role="tab" aria-selected={name === chosen} className={css.tab} onClick={() => onChoose(name)}>
        {word}
      </button>
    ))}
  </div>
);
