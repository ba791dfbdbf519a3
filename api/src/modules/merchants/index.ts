import { defineModule } from '../../platform/module.ts';
import { invariants } from './invariants.ts';
import { contactKeys } from './rotate-keys.ts';
import { guests, members, staff } from './routes.ts';

export { createMerchant } from './edit-merchant.ts';
export { identifyMember } from './identify-member.ts';
export { findMerchant, holdMerchant, knownMerchants, merchantCards } from './lookup.ts';
export { addMember } from './members.ts';
export { moveMerchant } from './move-merchant.ts';
export { memberCards, memberIdOf, membersWho } from './reads/people.ts';

export const merchantsModule = defineModule({
  name: 'merchants',
  routes: [guests, members, staff],
  jobs: [contactKeys.job],
  ticks: [contactKeys.tick],
  invariants,
});
