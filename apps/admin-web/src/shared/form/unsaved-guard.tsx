import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Dialog } from 'tdesign-react';

/** Goes along with a navigation that follows a save. */
export const SAVED = 'saved';

interface UnsavedGuardProps {
  dirty: boolean;
  /** Addresses below this one belong to the same form. */
  within: string;
}

export function UnsavedGuard({ dirty, within }: UnsavedGuardProps) {
  const blocker = useBlocker(
    ({ nextLocation: { pathname, state } }) => dirty && state !== SAVED && pathname !== '/login' && !pathname.startsWith(within),
  );
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [dirty]);

  return (
    <Dialog
      visible={blocker.state === 'blocked'}
      header="还有没保存的修改"
      body="离开后，刚才填写的内容会丢失。"
      theme="warning"
      width={420}
      cancelBtn="继续编辑"
      confirmBtn={{ content: '放弃修改', theme: 'danger' }}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}
