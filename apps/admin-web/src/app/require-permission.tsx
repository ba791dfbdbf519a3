import type { Permission } from '@lintuan/contracts/permissions';
import type { ReactNode } from 'react';
import { Forbidden } from '../shared/states/problem.tsx';
import { useCan } from './session/me.ts';

export function RequirePermission({ permission, children }: { permission: Permission | null; children: ReactNode }) {
  const can = useCan();
  return permission === null || can(permission) ? children : <Forbidden />;
}
