import { type CSSProperties, createElement, type FC, type ReactNode, type TouchEventHandler } from 'react';

interface StubProps {
  children?: ReactNode;
  id?: string;
  className?: string;
  style?: CSSProperties;
  onClick?: () => void;
  onTouchStart?: TouchEventHandler;
  onTouchMove?: TouchEventHandler;
  'aria-label'?: string;
}

function stub(tag: string): FC<StubProps> {
  return ({ children, id, className, style, onClick, onTouchStart, onTouchMove, 'aria-label': label }) =>
    createElement(tag, { id, className, style, onClick, onTouchStart, onTouchMove, 'aria-label': label }, children);
}

export const View = stub('div');
export const ScrollView = stub('div');
export const Text = stub('span');
export const Form = stub('form');
export const RichText: FC<{ nodes?: string }> = ({ nodes }) => createElement('div', {}, nodes);
