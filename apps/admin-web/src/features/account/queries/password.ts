import { staff } from '@lintuan/contracts/staff/endpoints';
import type { ChangePassword } from '@lintuan/contracts/staff/schemas';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const useChangePassword = () =>
  useMutation({ mutationFn: ({ input, key }: { input: ChangePassword; key: string }) => call(staff.changePassword, input, key) });
