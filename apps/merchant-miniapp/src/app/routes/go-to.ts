import { back, once, open, openTab, replace } from '@lintuan/miniapp-shell/routes/move.ts';
import { decodeParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { withParams } from '@lintuan/miniapp-shell/routes/with-params.ts';
import Taro from '@tarojs/taro';
import { paths, tabPaths } from './paths.ts';

export const goTo = {
  order: ({ orderId }: { orderId: string }) => open(withParams(paths.order, { orderId })),
  batchShip: () => open(paths.batchShip),
  product: ({ productId }: { productId: string }) => open(withParams(paths.product, { productId })),
  productStock: ({ productId }: { productId: string }) => open(withParams(paths.productStock, { productId })),
  stockChange: ({ skuId, productId }: { skuId: string; productId: string }) => open(withParams(paths.stockChange, { skuId, productId })),
  movements: ({ skuId, name }: { skuId: string; name: string }) => open(withParams(paths.movements, { skuId, name })),
  expressFee: () => open(paths.expressFee),
  statistics: () => open(paths.statistics),
  groupBuy: () => open(paths.groupBuy),
  activity: ({ activityId }: { activityId: string }) => open(withParams(paths.activity, { activityId })),
  activityInstead: ({ activityId }: { activityId: string }) => replace(withParams(paths.activity, { activityId })),
  newActivity: () => open(paths.activityForm),
  editActivity: ({ activityId }: { activityId: string }) => open(withParams(paths.activityForm, { activityId })),
  group: ({ groupId }: { groupId: string }) => open(withParams(paths.group, { groupId })),
  messages: () => open(paths.messages),
  devices: () => open(paths.devices),
  orders: () => openTab(paths.orders),
  stock: () => openTab(paths.stock),
};

export const goBack = (tab: 'orders' | 'stock' | 'me'): void => back(paths[tab]);

const ownParams = ['orderId', 'productId', 'skuId', 'activityId', 'groupId', 'name'];

/** The page on top as goTo would open it; the H5 router adds its base and marks of its own. */
function here(): string | undefined {
  const { path = '', params = {} } = Taro.getCurrentInstance().router ?? {};
  const known = Object.values<string>(paths).find((candidate) => path.split('?')[0]?.endsWith(candidate.slice(1)));
  const own = ownParams.flatMap((name) => (params[name] === undefined ? [] : [[name, decodeParam(params[name])]]));
  return known && withParams(known, Object.fromEntries(own));
}

/** A page that is still arriving would otherwise name itself the current one after the login has opened. */
const arrived = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Closes every page: what they showed belongs to a session that is over. */
export function openLogin(): void {
  void once(async () => {
    await arrived();
    const back = here();
    if (back !== paths.login) await Taro.reLaunch({ url: withParams(paths.login, { back }) });
  });
}

/** To where the login was asked for, with a tab below it so that going back works. */
export function leaveLogin(back: string | undefined): void {
  const path = back?.split('?')[0] ?? '';
  const known = Object.values<string>(paths).includes(path) && path !== paths.login;
  void once(async () => {
    if (known && tabPaths.includes(path)) return Taro.switchTab({ url: path });
    await Taro.switchTab({ url: paths.orders });
    if (known && back) await Taro.navigateTo({ url: back });
  });
}
