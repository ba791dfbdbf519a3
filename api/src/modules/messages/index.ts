import { defineModule } from '../../platform/module.ts';
import { followMerge, forgetPerson } from './follow-people.ts';
import { forgetOld } from './forget-old.ts';
import { invariants } from './invariants.ts';
import { kinds } from './kinds/index.ts';
import { members, shoppers, staff } from './routes.ts';
import { sendSubscribe, sweepUnsent } from './send-subscribe.ts';

export const messagesModule = defineModule({
  name: 'messages',
  routes: [shoppers, members, staff],
  jobs: [sendSubscribe],
  subscribers: [...kinds, followMerge, forgetPerson],
  ticks: [sweepUnsent, forgetOld],
  invariants,
});
