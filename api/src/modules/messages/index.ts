import { defineModule } from '../../platform/module.ts';
import { followMerge, forgetPerson } from './follow-people.ts';
import { forgetOld } from './forget-old.ts';
import { gathering } from './gathering.ts';
import { invariants } from './invariants.ts';
import { members, shoppers, staff } from './routes.ts';
import { sendSubscribe, sweepUnsent } from './send-subscribe.ts';

export { listMessages } from './reads/inbox.ts';

export const messagesModule = defineModule({
  name: 'messages',
  routes: [shoppers, members, staff],
  jobs: [sendSubscribe],
  subscribers: [followMerge, forgetPerson],
  gatherings: [gathering],
  ticks: [sweepUnsent, forgetOld],
  invariants,
});
