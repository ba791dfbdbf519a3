/** Only WeChat can vouch for a phone; elsewhere the code by SMS does. */
export function WechatPhone(_: { onBound: () => void }) {
  return null;
}
