import { defineModule } from '../../platform/module.ts';
import { invariants } from './invariants.ts';
import { shopperKeys } from './rotate-keys.ts';
import { routes } from './routes.customer.ts';
import { allSessionRoutes } from './routes.sessions.ts';
import { forgetOld } from './ticks.ts';

export { identifyCustomer } from './identify-customer.ts';
export { endAccount, holdAccount, ownIdentity } from './leave.ts';
export { loginWithPassword } from './login-with-password.ts';
export { loginWithSms } from './login-with-sms.ts';
export { editMe, setConsent } from './me.ts';
export { hashPassword, passwordMatches, requireStrongPassword } from './passwords.ts';
export { shopperCards, shopperIdOf } from './reads/shopper-cards.ts';
export { sendSmsCode } from './send-sms-code.ts';
export { endSessionsOf, requireSession } from './sessions.ts';
export { type ShopperFace, shopperFaces } from './shopper-faces.ts';
export { shopperNames } from './shopper-names.ts';
export { wechatOpenid } from './stores/shoppers.ts';

export const identityModule = defineModule({
  name: 'identity',
  routes: [routes, ...allSessionRoutes],
  jobs: [shopperKeys.job],
  ticks: [forgetOld, shopperKeys.tick],
  invariants,
});
