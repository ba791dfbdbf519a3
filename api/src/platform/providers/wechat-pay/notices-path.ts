/** Where WeChat Pay tells what happened, below the root of the API. */
export const WECHAT_NOTICES = '/public/payments/wechat/notices';
