import css from './states.module.css';

const drawings = {
  empty: (
    <>
      <path d="M26 44h68l-8 38a6 6 0 0 1-6 5H40a6 6 0 0 1-6-5z" className={css.fill} />
      <path d="M42 44 54 24M78 44 66 24M20 44h80M48 56v18M60 56v18M72 56v18" className={css.line} />
    </>
  ),
  broken: (
    <>
      <rect x="22" y="28" width="76" height="56" rx="8" className={css.fill} />
      <path d="M22 44h76M50 60h0M70 60h0M50 74q10-7 20 0" className={css.line} />
    </>
  ),
  locked: (
    <>
      <rect x="34" y="48" width="52" height="40" rx="8" className={css.fill} />
      <path d="M44 48V38a16 16 0 0 1 32 0v10M60 64v8" className={css.line} />
    </>
  ),
  lost: (
    <>
      <circle cx="56" cy="52" r="26" className={css.fill} />
      <path d="M75 71 94 90M48 52h16" className={css.line} />
    </>
  ),
  offline: (
    <>
      <path d="M38 80a16 16 0 0 1 0-32 22 22 0 0 1 42-4 18 18 0 0 1 4 36z" className={css.fill} />
      <path d="m52 60 16 16M68 60 52 76" className={css.line} />
    </>
  ),
};

export type PictureName = keyof typeof drawings;

export const Picture = ({ name }: { name: PictureName }) => (
  <svg viewBox="0 0 120 108" width="120" height="108" aria-hidden="true">
    <ellipse cx="60" cy="97" rx="42" ry="5" className={css.ground} />
    {drawings[name]}
  </svg>
);
