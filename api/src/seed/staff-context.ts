import { randomUUID } from 'node:crypto';
import { type Permission, permissions } from '@lintuan/contracts/permissions';
import type { AdminContext } from '../platform/context.ts';
import { createContext, type House } from '../platform/house.ts';

/** Acts as staff who may do everything, before there is anyone to sign in. */
export const staffContext = (house: House): AdminContext =>
  createContext(
    house,
    {
      kind: 'admin',
      id: 0,
      publicId: '00000000000000000000',
      name: '演示数据',
      sessionId: 0,
      permissions: Object.keys(permissions) as Permission[],
    },
    { requestId: `seed-${randomUUID()}`, ip: null, userAgent: '' },
  );
