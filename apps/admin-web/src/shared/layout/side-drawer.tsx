import { type ReactNode, useEffect, useRef } from 'react';
import { Drawer } from 'tdesign-react';

interface SideDrawerProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  width?: number;
  /** Holds something being filled in: a click beside it does not throw that away. */
  form?: boolean;
}

/** Detail beside the list: Esc closes it, and the focus goes back to where it was. */
export function SideDrawer({ title, onClose, children, width = 640, form }: SideDrawerProps) {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const before = document.activeElement;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !somethingIsOpen()) close.current();
    };
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('keydown', onKey, true);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <Drawer
      visible
      header={title}
      size={`${width}px`}
      footer={false}
      closeOnOverlayClick={!form}
      closeOnEscKeydown={false}
      onClose={onClose}
      preventScrollThrough={false}
    >
      <FocusInside>{children}</FocusInside>
    </Drawer>
  );
}

/** An open list of options or question takes the first Esc for itself. */
const somethingIsOpen = (): boolean => [...document.querySelectorAll('.t-popup')].some((popup) => popup.checkVisibility());

function FocusInside({ children }: { children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!inside.current?.contains(document.activeElement)) inside.current?.focus();
  }, []);
  return (
    <div ref={inside} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </div>
  );
}
