import { get, post } from '../wire/endpoint.ts';
import type { CursorList, Done, Nothing } from '../wire/schemas.ts';
import type { AuditEntry, AuditQuery, ChangePassword, ConfirmSecondFactor, SecondFactorSetup, StaffMe } from './schemas.ts';

export const staff = {
  me: get<Nothing, StaffMe>('/admin/me'),
  changePassword: post<ChangePassword, Done>('/admin/me/password'),
  setUpSecondFactor: post<Nothing, SecondFactorSetup>('/admin/me/second-factor'),
  confirmSecondFactor: post<ConfirmSecondFactor, Done>('/admin/me/second-factor/confirm'),
  audit: get<AuditQuery, CursorList<AuditEntry>>('/admin/audit'),
};
