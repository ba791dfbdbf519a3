import { AddIcon, CloseIcon } from 'tdesign-icons-react';
import { Loading } from 'tdesign-react';
import { PickButton } from './pick-button.tsx';
import css from './pictures.module.css';
import { type Picture, usePictureUpload } from './use-picture-upload.ts';

interface OnePictureProps {
  picture: Picture | null;
  onChange: (picture: Picture | null) => void;
  label: string;
  size?: 'small' | 'medium';
  disabled?: boolean;
}

export function OnePicture({ picture, onChange, label, size = 'medium', disabled }: OnePictureProps) {
  const { upload, waiting } = usePictureUpload(onChange);
  if (waiting > 0)
    return (
      <div className={css.tile} data-size={size}>
        <Loading size="small" />
      </div>
    );
  if (!picture)
    return disabled ? (
      <span className={css.none}>未上传</span>
    ) : (
      <PickButton className={size === 'small' ? css.pickSmall : css.pick} label={`上传${label}`} onPick={(files) => void upload(files)}>
        <AddIcon size={size === 'small' ? '16' : '20'} />
      </PickButton>
    );
  return (
    <div className={css.tile} data-size={size}>
      <a href={picture.url} target="_blank" rel="noreferrer" aria-label={`看${label}大图`}>
        <img src={picture.url} alt={label} />
      </a>
      {!disabled && (
        <div className={css.buttons}>
          <button type="button" aria-label={`移除${label}`} onClick={() => onChange(null)}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
