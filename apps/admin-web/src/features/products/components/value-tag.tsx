import { type KeyboardEvent, useState } from 'react';
import { CloseIcon } from 'tdesign-icons-react';
import css from './specs.module.css';

interface ValueTagProps {
  value: string;
  taken: string[];
  dragging: boolean;
  onDragStart: () => void;
  onDragEnd: () => void;
  onDrop: () => void;
  onMove: (by: number) => void;
  onRename: (next: string) => void;
  onRemove: () => void;
}

/** A value that is renamed in place, dragged, or moved with Alt and the arrows. */
export function ValueTag({ value, taken, dragging, onDragStart, onDragEnd, onDrop, onMove, onRename, onRemove }: ValueTagProps) {
  const [text, setText] = useState(value);
  const next = text.trim();
  const refused = next !== value && (next === '' || taken.includes(next));
  const commit = () => (refused ? setText(value) : onRename(next));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape') setText(value);
    if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      onMove(event.key === 'ArrowLeft' ? -1 : 1);
    }
  };

  return (
    <li
      className={css.value}
      draggable
      data-invalid={refused || undefined}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      onDragOver={(event) => dragging && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <input
        value={text}
        maxLength={30}
        aria-label={`规格值 ${value}`}
        title="直接改名；Alt + ← → 调整顺序"
        style={{ width: `${Math.max(2, [...text].reduce((width, char) => width + (char.charCodeAt(0) > 255 ? 2 : 1), 0) + 1)}ch` }}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
      <button type="button" aria-label={`移除 ${value}`} onClick={onRemove}>
        <CloseIcon size="14" />
      </button>
    </li>
  );
}
