import { adminIdentity } from '@lintuan/contracts/identity/endpoints';
import { PasswordLogin, Tokens } from '@lintuan/contracts/identity/schemas';
import type { Permission } from '@lintuan/contracts/permissions';
import { staff as endpoints } from '@lintuan/contracts/staff/endpoints';
import * as schemas from '@lintuan/contracts/staff/schemas';
import { cursorListOf, Done, Nothing } from '@lintuan/contracts/wire/schemas';
import type { AdminContext } from '../../platform/context.ts';
import { adminRoutes } from '../../platform/http/route.ts';
import { changePassword } from './change-password.ts';
import { loginStaff } from './identify-staff.ts';
import { listAudit } from './reads/audit.ts';
import { confirmSecondFactor, setUpSecondFactor } from './second-factor.ts';
import * as staff from './stores/staff.ts';

export const routes = adminRoutes();

routes.open(
  adminIdentity.login,
  {
    says: 'Sign in with name, password and second factor',
    input: PasswordLogin,
    output: Tokens,
    limit: { name: 'login', max: 20, windowSeconds: 60 },
  },
  loginStaff,
);
routes.own(endpoints.me, { says: 'Who I am here', input: Nothing, output: schemas.StaffMe }, readMe);
routes.own(endpoints.changePassword, { says: 'Change my password', input: schemas.ChangePassword, output: Done }, changePassword);
routes.own(
  endpoints.setUpSecondFactor,
  { says: 'Begin a second factor', input: Nothing, output: schemas.SecondFactorSetup },
  setUpSecondFactor,
);
routes.own(
  endpoints.confirmSecondFactor,
  { says: 'Confirm the second factor', input: schemas.ConfirmSecondFactor, output: Done },
  confirmSecondFactor,
);
routes.permitted(
  'audit.read',
  endpoints.audit,
  { says: 'Who changed what', input: schemas.AuditQuery, output: cursorListOf(schemas.AuditEntry) },
  listAudit,
);

async function readMe(ctx: AdminContext) {
  const person = (await staff.findWithRoles(ctx.db, ctx.actor.id))!;
  return {
    staffId: person.publicId,
    name: person.name,
    displayName: person.displayName,
    roles: person.roleNames,
    permissions: ctx.actor.permissions as Permission[],
    secondFactor: person.totpConfirmedAt !== null,
  };
}
