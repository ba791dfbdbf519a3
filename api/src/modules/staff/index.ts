import { defineModule } from '../../platform/module.ts';
import { invariants } from './invariants.ts';
import { routes } from './routes.admin.ts';

export { createFirstStaff } from './create-first-staff.ts';
export { identifyStaff } from './identify-staff.ts';

export const staffModule = defineModule({ name: 'staff', routes: [routes], invariants });
