/** Goes into the consent that is stored; a new text gets a new version. */
export const privacyVersion = '2026-12';
export const marketingVersion = '2026-11';
export const showAvatarVersion = '2026-12';

export type AgreementName = 'terms' | 'privacy';

export interface Agreement {
  title: string;
  since: string;
  parts: { title: string; text: string }[];
}

export const agreements: Record<AgreementName, Agreement> = {
  terms: {
    title: '用户协议',
    since: '2026年11月起生效',
    parts: [
      { title: '我们提供什么', text: '邻团让邻居们一起购买商品。商品由各店铺提供，店铺的名称和证照在店铺页公开。' },
      { title: '你的账号', text: '账号由微信或手机号登录，只供你本人使用。请不要转借账号，也不要把验证码告诉别人。' },
      { title: '商品与价格', text: '页面上的价格以提交时显示的为准。划线价是商品在所标日期内真实卖过的价格。库存以提交时为准。' },
      {
        title: '请不要这样做',
        text: '不要发布违法或侵犯他人的内容，不要用程序抢购，不要冒用他人的信息。这样做的账号会被停用，并告知原因。',
      },
      { title: '离开', text: '你可以随时在“我的 - 注销账号”里注销。注销后无法再用原账号登录，交易记录按法律要求保存三年。' },
      { title: '有问题', text: '对商品有问题，请先联系店铺；没有解决的，可以找平台客服，我们会在两个工作日内答复。' },
    ],
  },
  privacy: {
    title: '隐私政策',
    since: '2026年12月起生效',
    parts: [
      {
        title: '我们收集什么',
        text: '登录时收集微信的用户标识，或你填写的手机号；你主动设置的昵称和头像；登录设备的名称和网络地址，用来让你看到谁登录过。',
      },
      { title: '用来做什么', text: '只用来登录、送达商品、处理售后和保护账号安全。没有你单独的同意，不会给你发营销消息。' },
      { title: '怎样保管', text: '手机号等个人信息加密保存，页面上只显示一部分。我们不出售你的信息。' },
      {
        title: '给谁看',
        text: '店铺只能看到完成订单所需的信息。参加拼团时，打开团页的人会看到你昵称的第一个字；头像只在你同意后展示，随时可以收回。除法律要求外，不会提供给其他人。',
      },
      { title: '你的权利', text: '你可以在“我的”里修改资料、查看登录设备、查看并复制自己的数据、撤回同意、注销账号。' },
      { title: '保存多久', text: '账号存在期间保存；注销后个人信息会被匿名，交易记录按法律要求保存三年。' },
      { title: '未成年人', text: '未满 14 岁请在监护人陪同下使用，由监护人同意本政策。' },
    ],
  },
};
