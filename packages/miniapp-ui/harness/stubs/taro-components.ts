import { type CSSProperties, createElement, type FC, type ReactNode } from 'react';

interface StubProps {
  children?: ReactNode;
  id?: string;
  className?: string;
  style?: CSSProperties;
  onClick?: () => void;
  'aria-label'?: string;
}

function stub(tag: string): FC<StubProps> {
  return ({ children, id, className, style, onClick, 'aria-label': label }) =>
    createElement(tag, { id, className, style, onClick, 'aria-label': label }, children);
}

export const View = stub('div');
export const ScrollView = stub('div');
export const Text = stub('span');
export const Form = stub('form');
export const RichText: FC<{ nodes?: string }> = ({ nodes }) => createElement('div', {}, nodes);
