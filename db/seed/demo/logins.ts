interface DemoLogin {
  who: string;
  where: '/admin/' | '/merchant/';
  name: string;
  secret: string;
  role: string;
  merchant: string | null;
}

const secret = 'Linli-demo-2026';

/** The demo's people with a password; shoppers sign in by SMS, whose codes the simulator shows. */
export const demoLogins: readonly DemoLogin[] = [
  { who: '管理员', where: '/admin/', name: 'admin', secret, role: 'administrator', merchant: null },
  { who: '只读运营', where: '/admin/', name: 'viewer', secret, role: 'viewer', merchant: null },
  { who: '邻里鲜生 店主', where: '/merchant/', name: 'xiansheng', secret, role: 'owner', merchant: 'xiansheng' },
  { who: '邻里鲜生 拣货员', where: '/merchant/', name: 'xiansheng.picker', secret, role: 'picker', merchant: 'xiansheng' },
  { who: '阿婆手作 店主', where: '/merchant/', name: 'apo', secret, role: 'owner', merchant: 'apo' },
  { who: '好物研究所 店主', where: '/merchant/', name: 'haowu', secret, role: 'owner', merchant: 'haowu' },
];
