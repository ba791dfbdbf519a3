import { useState } from 'react';
import { Button } from 'tdesign-react';
import type { SkuEntry } from '../model/matrix.ts';
import { Cell } from './sku-cell.tsx';
import css from './sku-table.module.css';

type Fillable = Pick<SkuEntry, 'price' | 'original' | 'originalFrom' | 'originalUntil' | 'weight'>;

const BLANK: Fillable = { price: '', original: '', originalFrom: '', originalUntil: '', weight: '' };

const inputs: { name: keyof Fillable; label: string; type?: 'date' }[] = [
  { name: 'price', label: '价格' },
  { name: 'original', label: '划线价' },
  { name: 'originalFrom', label: '划线价从', type: 'date' },
  { name: 'originalUntil', label: '划线价到', type: 'date' },
  { name: 'weight', label: '重量（克）' },
];

/** The same price, weight… for every row at once. */
export function FillBar({ onFill }: { onFill: (entered: Partial<SkuEntry>, onlyBlank: boolean) => void }) {
  const [values, setValues] = useState(BLANK);
  const entered = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));
  const nothing = Object.keys(entered).length === 0;
  const fill = (onlyBlank: boolean) => {
    onFill(entered, onlyBlank);
    setValues(BLANK);
  };

  return (
    <fieldset className={css.fillBar} aria-label="批量填写">
      <span className={css.quiet}>批量填写</span>
      {inputs.map(({ name, label, type }) => (
        <div key={name} className={css.fillInput}>
          {label}
          <Cell
            label={`批量${label}`}
            type={type}
            numeric={!type}
            value={values[name]}
            onChange={(text) => setValues({ ...values, [name]: text })}
          />
        </div>
      ))}
      <Button variant="outline" disabled={nothing} onClick={() => fill(true)}>
        只填空白
      </Button>
      <Button variant="outline" theme="default" disabled={nothing} onClick={() => fill(false)}>
        全部覆盖
      </Button>
    </fieldset>
  );
}
