import { defineModule } from '../../platform/module.ts';
import { invariants } from './invariants.ts';
import { addressKeys } from './rotate-keys.ts';
import { guests, members, shoppers, staff } from './routes.ts';
import { followMerge, forgetPerson } from './subscribers.ts';

export { expressFees, knownExpressFees, setMerchantExpressFee } from './express-fees.ts';
export { type DeliveryAddress, findAddress, listAddresses } from './find-address.ts';
export { addAddress } from './keep-address.ts';

export const deliveryModule = defineModule({
  name: 'delivery',
  routes: [guests, shoppers, members, staff],
  jobs: [addressKeys.job],
  ticks: [addressKeys.tick],
  subscribers: [followMerge, forgetPerson],
  invariants,
});
