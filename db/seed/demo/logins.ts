/** The demo's people with a password; shoppers sign in by SMS, whose codes the simulator shows. */
export const demoLogins = [
  { who: '管理员', where: '/admin/', name: 'admin', secret: 'Linli-demo-2026' },
  { who: '只读运营', where: '/admin/', name: 'viewer', secret: 'Linli-demo-2026' },
  { who: '邻里鲜生 店主', where: '/merchant/', name: 'xiansheng', secret: 'Linli-demo-2026' },
  { who: '邻里鲜生 拣货员', where: '/merchant/', name: 'xiansheng.picker', secret: 'Linli-demo-2026' },
  { who: '阿婆手作 店主', where: '/merchant/', name: 'apo', secret: 'Linli-demo-2026' },
  { who: '好物研究所 店主', where: '/merchant/', name: 'haowu', secret: 'Linli-demo-2026' },
];
