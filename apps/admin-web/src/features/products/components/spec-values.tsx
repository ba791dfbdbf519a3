import { type KeyboardEvent, useState } from 'react';
import { addValue, type Matrix, moveValue, removeValue, renameValue } from '../model/matrix.ts';
import css from './specs.module.css';
import { ValueTag } from './value-tag.tsx';

const MAX_LENGTH = 30;

interface SpecValuesProps {
  values: string[];
  index: number;
  called: string;
  reshape: (next: (matrix: Matrix) => Matrix) => void;
}

export function SpecValues({ values, index, called, reshape }: SpecValuesProps) {
  const [typed, setTyped] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const words = typed
    .split(/[,，、]/)
    .map((word) => word.trim().slice(0, MAX_LENGTH))
    .filter(Boolean);
  const add = () => {
    if (words.length > 0) reshape((current) => words.reduce((matrix, word) => addValue(matrix, index, word), current));
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add();
    }
    const lastValue = values.at(-1);
    if (event.key === 'Backspace' && typed === '' && lastValue) reshape((current) => removeValue(current, index, lastValue));
  };

  return (
    <ul className={css.values} aria-label={`${called}的值`}>
      {values.map((value, at) => (
        <ValueTag
          key={value}
          value={value}
          taken={values}
          dragging={dragged !== null}
          onDragStart={() => setDragged(at)}
          onDragEnd={() => setDragged(null)}
          onDrop={() => dragged !== null && reshape((current) => moveValue(current, index, dragged, at))}
          onMove={(by) => reshape((current) => moveValue(current, index, at, at + by))}
          onRename={(next) => reshape((current) => renameValue(current, index, value, next))}
          onRemove={() => reshape((current) => removeValue(current, index, value))}
        />
      ))}
      <li className={css.newValue}>
        <input
          value={typed}
          maxLength={200}
          aria-label={`给${called}添加值`}
          placeholder={values.length === 0 ? '输入值后回车，如：红、黄、绿' : '再加一个'}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      </li>
    </ul>
  );
}
