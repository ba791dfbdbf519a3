import { ImageIcon } from 'tdesign-icons-react';
import css from './pictures.module.css';

export const Thumb = ({ url, size = 40 }: { url: string | null; size?: number }) =>
  url ? (
    <img className={css.thumb} src={url} alt="" width={size} height={size} loading="lazy" />
  ) : (
    <span className={css.thumb} style={{ width: size, height: size }}>
      <ImageIcon />
    </span>
  );
