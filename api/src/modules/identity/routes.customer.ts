import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import * as schemas from '@lintuan/contracts/identity/schemas';
import { Nothing } from '@lintuan/contracts/wire/schemas';
import { customerRoutes } from '../../platform/http/route.ts';
import { bindPhone, bindWechatPhone } from './bind-phone.ts';
import { loginWithSms } from './login-with-sms.ts';
import { loginWithWechat } from './login-with-wechat.ts';
import { editMe, listConsents, readMe, setConsent } from './me.ts';
import { sendSmsCode } from './send-sms-code.ts';

export const routes = customerRoutes();

const logins = { name: 'login', max: 20, windowSeconds: 60 };
const codes = { name: 'sms', max: 10, windowSeconds: 600 };

routes.open(
  customerIdentity.loginWithWechat,
  { says: 'Sign in with a WeChat code', input: schemas.WechatLogin, output: schemas.Tokens, limit: logins },
  loginWithWechat,
);
routes.open(
  customerIdentity.sendSmsCode,
  { says: 'Send a code by SMS', input: schemas.SendSmsCode, output: schemas.SmsCodeSent, limit: codes },
  sendSmsCode,
);
routes.open(
  customerIdentity.loginWithSms,
  { says: 'Sign in with a code sent by SMS', input: schemas.SmsLogin, output: schemas.Tokens, limit: logins },
  loginWithSms,
);
routes.own(customerIdentity.me, { says: 'My account', input: Nothing, output: schemas.Me }, readMe);
routes.own(customerIdentity.editMe, { says: 'Change nickname or avatar', input: schemas.EditMe, output: schemas.Me }, editMe);
routes.own(
  customerIdentity.bindWechatPhone,
  { says: 'Bind the phone WeChat vouches for', input: schemas.BindWechatPhone, output: schemas.Me, limit: logins },
  bindWechatPhone,
);
routes.own(
  customerIdentity.bindPhone,
  { says: 'Bind a phone by SMS', input: schemas.BindPhone, output: schemas.Me, limit: logins },
  bindPhone,
);
routes.own(customerIdentity.consents, { says: 'What I agreed to', input: Nothing, output: schemas.ConsentList }, listConsents);
routes.own(
  customerIdentity.setConsent,
  { says: 'Give or take back consent', input: schemas.SetConsent, output: schemas.Consent },
  setConsent,
);
