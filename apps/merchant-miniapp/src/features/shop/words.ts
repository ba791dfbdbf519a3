import type { MerchantRole, MerchantState } from '@lintuan/contracts/merchants/schemas';

export const words = {
  groupBuy: '拼团活动',
  statistics: '经营数据',
  expressFee: '运费设置',
  rights: '我能做的',
  noRights: '还没有开通权限，请店主帮你开通',
  loginName: (name: string) => `登录名 ${name}`,
};

export const roleWords: Record<MerchantRole, string> = { owner: '店主', clerk: '店员', picker: '拣货员', courier: '配送员' };

export const stateWords: Record<MerchantState, string> = {
  active: '营业中',
  suspended: '已暂停',
  pending: '待审核',
  rejected: '未通过',
};
