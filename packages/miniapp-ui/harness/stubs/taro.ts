type Hook = (argument?: unknown) => unknown;

const hooks = new Map<string, Hook>();
const calls: { name: string; options: unknown }[] = [];

/** What a test asks of the stub: the calls made to Taro, and the page hooks to fire. */
export const taroStub = {
  calls,
  fire: (name: string, argument?: unknown) => hooks.get(name)?.(argument),
  reset: () => {
    calls.length = 0;
    hooks.clear();
  },
};

const register = (name: string) => (hook: Hook) => {
  hooks.set(name, hook);
};

export const useReachBottom = register('useReachBottom');
export const usePageScroll = register('usePageScroll');
export const usePullDownRefresh = register('usePullDownRefresh');
export const useDidShow = register('useDidShow');
export const useDidHide = register('useDidHide');
export const useLoad = register('useLoad');
export const useShareAppMessage = register('useShareAppMessage');
export const useRouter = () => ({ params: {} as Record<string, string>, path: '' });

const record =
  (name: string) =>
  (options?: unknown): Promise<object> => {
    calls.push({ name, options });
    return Promise.resolve({});
  };

const Taro = {
  navigateTo: record('navigateTo'),
  redirectTo: record('redirectTo'),
  switchTab: record('switchTab'),
  reLaunch: record('reLaunch'),
  navigateBack: record('navigateBack'),
  pageScrollTo: record('pageScrollTo'),
  stopPullDownRefresh: record('stopPullDownRefresh'),
  setNavigationBarTitle: record('setNavigationBarTitle'),
  previewImage: record('previewImage'),
  setClipboardData: record('setClipboardData'),
};

export default Taro;
