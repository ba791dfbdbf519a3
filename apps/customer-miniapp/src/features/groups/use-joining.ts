import { useState } from 'react';
import { requireLogin } from '../../app/session/require-login.ts';

/** The sheet one joins or starts by. It opens after the login, unless that showed that one is in already. */
export function useJoining(here: string, isIn: boolean) {
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState<{ groupId: string | null } | null>(null);
  return {
    /** Null before anyone asked; null inside starts a group. */
    wanted,
    isOpen: isOpen && !(isIn && wanted?.groupId === here),
    join: (groupId: string | null): void =>
      requireLogin(() => {
        setWanted({ groupId });
        setOpen(true);
      }),
    close: () => setOpen(false),
  };
}
