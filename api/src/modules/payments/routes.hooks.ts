import { post } from '@lintuan/contracts/wire/endpoint';
import { publicRoutes } from '../../platform/http/route.ts';
import { WECHAT_NOTICES } from '../../platform/providers/wechat-pay/notices-path.ts';
import { takeNotice } from './take-notice.ts';

export const hooks = publicRoutes();
hooks.hook(post<never, never>(WECHAT_NOTICES), { says: 'What WeChat Pay tells by itself', bodyLimit: 65_536, answer: takeNotice });
