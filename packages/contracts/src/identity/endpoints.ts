import { del, get, post, put } from '../wire/endpoint.ts';
import type { Done, Nothing } from '../wire/schemas.ts';
import type {
  BindPhone,
  BindWechatPhone,
  Consent,
  ConsentList,
  DataCopy,
  DeleteAccount,
  EditMe,
  EndSession,
  Me,
  PasswordLogin,
  Refresh,
  SendSmsCode,
  SessionList,
  SetConsent,
  SmsCodeSent,
  SmsLogin,
  Tokens,
  WechatLogin,
} from './schemas.ts';

const sessionEndpoints = (audience: 'customer' | 'merchant' | 'admin') => ({
  refresh: post<Refresh, Tokens>(`/${audience}/session/refresh`),
  logout: post<Refresh, Done>(`/${audience}/session/logout`),
  sessions: get<Nothing, SessionList>(`/${audience}/sessions`),
  endSession: del<EndSession, Done>(`/${audience}/sessions/:sessionId`),
  endAllSessions: post<Nothing, Done>(`/${audience}/sessions/end-all`),
});

export const customerIdentity = {
  ...sessionEndpoints('customer'),
  loginWithWechat: post<WechatLogin, Tokens>('/customer/login/wechat'),
  sendSmsCode: post<SendSmsCode, SmsCodeSent>('/customer/login/sms-codes'),
  loginWithSms: post<SmsLogin, Tokens>('/customer/login/sms'),
  me: get<Nothing, Me>('/customer/me'),
  editMe: put<EditMe, Me>('/customer/me'),
  bindWechatPhone: post<BindWechatPhone, Me>('/customer/me/phone/wechat'),
  bindPhone: post<BindPhone, Me>('/customer/me/phone'),
  consents: get<Nothing, ConsentList>('/customer/consents'),
  setConsent: put<SetConsent, Consent>('/customer/consents/:purpose'),
  exportData: get<Nothing, DataCopy>('/customer/me/data'),
  deleteAccount: post<DeleteAccount, Done>('/customer/me/delete'),
};

export const merchantIdentity = {
  ...sessionEndpoints('merchant'),
  login: post<PasswordLogin, Tokens>('/merchant/login'),
};

export const adminIdentity = {
  ...sessionEndpoints('admin'),
  login: post<PasswordLogin, Tokens>('/admin/login'),
};
