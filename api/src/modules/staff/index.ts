import { defineModule } from '../../platform/module.ts';
import { invariants } from './invariants.ts';
import { secondFactorKeys } from './rotate-keys.ts';
import { routes } from './routes.admin.ts';

export { createFirstStaff } from './create-first-staff.ts';
export { identifyStaff } from './identify-staff.ts';

export const staffModule = defineModule({
  name: 'staff',
  routes: [routes],
  jobs: [secondFactorKeys.job],
  ticks: [secondFactorKeys.tick],
  invariants,
});
