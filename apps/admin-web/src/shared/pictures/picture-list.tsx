import { useState } from 'react';
import { AddIcon, ChevronLeftIcon, ChevronRightIcon, CloseIcon } from 'tdesign-icons-react';
import { Loading } from 'tdesign-react';
import { moveItem } from '../move-item.ts';
import { PickButton } from './pick-button.tsx';
import css from './pictures.module.css';
import { type Picture, usePictureUpload } from './use-picture-upload.ts';

interface PictureListProps {
  pictures: Picture[];
  max: number;
  onChange: (change: (pictures: Picture[]) => Picture[]) => void;
  disabled?: boolean;
}

/** Pictures in order, dragged or moved by arrows; the first one is the cover. */
export function PictureList({ pictures, max, onChange, disabled }: PictureListProps) {
  const { upload, waiting } = usePictureUpload((picture) => onChange((current) => [...current, picture]));
  const [dragged, setDragged] = useState<number | null>(null);
  const room = max - pictures.length - waiting;
  const move = (from: number, to: number) => onChange((current) => moveItem(current, from, to));

  return (
    <ul className={css.list}>
      {pictures.map((picture, index) => (
        <li
          key={picture.fileId}
          className={css.tile}
          draggable={!disabled}
          data-dragged={dragged === index || undefined}
          onDragStart={() => setDragged(index)}
          onDragEnd={() => setDragged(null)}
          onDragOver={(event) => dragged !== null && event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged !== null) move(dragged, index);
            setDragged(null);
          }}
        >
          <img src={picture.url} alt={`第 ${index + 1} 张图片`} draggable={false} />
          {index === 0 && <span className={css.cover}>主图</span>}
          {!disabled && (
            <TileButtons
              index={index}
              last={index === pictures.length - 1}
              onMove={(to) => move(index, to)}
              onRemove={() => onChange((current) => current.filter(({ fileId }) => fileId !== picture.fileId))}
            />
          )}
        </li>
      ))}
      {waiting > 0 && (
        <li className={css.tile} aria-label={`还有 ${waiting} 张在上传`}>
          <Loading size="small" text={waiting > 1 ? `${waiting} 张` : undefined} />
        </li>
      )}
      {room > 0 && !disabled && (
        <li>
          <PickButton className={css.pick} label="添加图片" multiple onPick={(files) => void upload(files.slice(0, room))}>
            <AddIcon size="20" />
            <span>
              {pictures.length}/{max}
            </span>
          </PickButton>
        </li>
      )}
    </ul>
  );
}

interface TileButtonsProps {
  index: number;
  last: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
}

const TileButtons = ({ index, last, onMove, onRemove }: TileButtonsProps) => (
  <div className={css.buttons}>
    <button type="button" aria-label={`第 ${index + 1} 张往前移`} disabled={index === 0} onClick={() => onMove(index - 1)}>
      <ChevronLeftIcon />
    </button>
    <button type="button" aria-label={`第 ${index + 1} 张往后移`} disabled={last} onClick={() => onMove(index + 1)}>
      <ChevronRightIcon />
    </button>
    <button type="button" aria-label={`移除第 ${index + 1} 张`} onClick={onRemove}>
      <CloseIcon />
    </button>
  </div>
);
