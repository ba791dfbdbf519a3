import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Picture, type PictureName } from './picture.tsx';
import css from './states.module.css';

interface ProblemProps {
  title: string;
  text?: string;
  action?: ReactNode;
  picture?: PictureName;
}

/** Something stands in the way: what it is, and one way on. */
export const Problem = ({ title, text, action, picture = 'broken' }: ProblemProps) => (
  <div className={css.state} role="alert">
    <Picture name={picture} />
    <h2 className={css.title}>{title}</h2>
    {text && <p className={css.text}>{text}</p>}
    {action}
  </div>
);

export const Forbidden = () => (
  <Problem picture="locked" title="没有权限查看这里" text="需要的话，请管理员为你开通" action={<Link to="/">回到首页</Link>} />
);

export const NotFound = () => (
  <Problem picture="lost" title="没有找到这一页" text="它可能已被删除，或地址写错了" action={<Link to="/">回到首页</Link>} />
);
