import { type NativePage, OpenPage } from './page.ts';
import { scriptLoader } from './script-loader.ts';
import { type Call, fakeWx, type RequestHandler } from './wx.ts';

type Config = Record<string, unknown>;

export interface MiniappOptions {
  /** Answers wx.request; without it requests go out over HTTP. */
  request?: RequestHandler;
  /** What other wx calls answer: an object, an Error for a refusal, or a function of the options. */
  answers?: Record<string, unknown>;
  storage?: Record<string, unknown>;
}

export interface OpenOptions {
  query?: Record<string, string>;
  scene?: number;
}

const idleRounds = 3;
const roundMs = 10;
const patienceMs = 10_000;
const links = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'] as const;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A built mini-program running outside WeChat: real scripts, Taro's real tree, a wx of our own. */
export class Miniapp {
  readonly calls: Call[];
  readonly answers: Record<string, unknown>;
  readonly storage: Map<string, unknown>;
  readonly errors: unknown[] = [];
  /** The object the scripts know as wx: a test may add to it. */
  readonly wx: Record<string, unknown>;
  private readonly load: (file: string) => unknown;
  private readonly fake: ReturnType<typeof fakeWx>;
  private readonly pageConfigs = new Map<string, Config>();
  private readonly stack: { native: NativePage; page: OpenPage }[] = [];
  private app: Config = {};
  private loading = '';

  constructor(distDir: string, options: MiniappOptions) {
    this.fake = fakeWx(options.request);
    this.calls = this.fake.calls;
    this.answers = Object.assign(this.fake.answers, options.answers);
    this.storage = this.fake.storage;
    this.wx = this.fake.wx;
    for (const [key, value] of Object.entries(options.storage ?? {})) this.storage.set(key, value);
    this.addNavigation();
    this.load = scriptLoader(distDir, this.globals());
  }

  async start(scene = 1001): Promise<void> {
    this.load('app.js');
    this.callHook(this.app, 'onLaunch', { path: '', query: {}, scene });
    this.callHook(this.app, 'onShow', { path: '', query: {}, scene });
    await this.settled();
  }

  get current(): OpenPage {
    const top = this.stack.at(-1);
    if (!top) throw new Error('no page is open');
    return top.page;
  }

  async open(route: string, { query = {} }: OpenOptions = {}): Promise<OpenPage> {
    const config = this.pageConfig(route);
    const native = {
      ...config,
      data: structuredClone(config.data ?? {}),
      route,
      __route__: route,
      options: query,
    } as unknown as NativePage;
    const page = new OpenPage(native, () => this.settled());
    native.selectComponent = () => null;
    this.stack.push({ native, page });
    for (const hook of ['onLoad', 'onShow', 'onReady']) this.callHook(native, hook, query);
    await this.settled();
    return page;
  }

  /** Until nothing has been asked for or drawn for a moment. */
  async settled(): Promise<void> {
    const until = Date.now() + patienceMs;
    let quiet = 0;
    let seen = -1;
    while (quiet < idleRounds) {
      if (Date.now() > until) throw new Error('the mini-program does not come to rest');
      await pause(roundMs);
      const activity = this.calls.length + this.stack.reduce((sum, { page }) => sum + page.patches.length, 0);
      quiet = this.fake.pendingRequests() === 0 && activity === seen ? quiet + 1 : 0;
      seen = activity;
    }
  }

  private globals(): Config {
    const setters = {
      App: (config: Config) => {
        this.app = config;
      },
      Page: (config: Config) => this.pageConfigs.set(this.loading, config),
      Component: () => undefined,
      Behavior: (behavior: unknown) => behavior,
      getApp: () => this.app,
      getCurrentPages: () => this.stack.map(({ native }) => native),
    };
    return { ...setters, wx: this.fake.wx, console, setTimeout, clearTimeout, setInterval, clearInterval };
  }

  private addNavigation(): void {
    const go = (name: string, leave: () => void, arrive: boolean) => {
      this.fake.wx[name] = (options: Config = {}) => {
        this.calls.push({ name, options });
        leave();
        const [route = '', search = ''] = String(options.url ?? '')
          .replace(/^\//, '')
          .split('?');
        if (arrive)
          void this.open(route, { query: Object.fromEntries(new URLSearchParams(search)) }).catch((error) => this.errors.push(error));
        (options.success as ((result: unknown) => void) | undefined)?.({ errMsg: `${name}:ok` });
        (options.complete as (() => void) | undefined)?.();
      };
    };
    const closeAll = () => {
      while (this.stack.length > 0) this.close();
    };
    for (const name of links)
      go(name, { navigateTo: () => undefined, redirectTo: () => this.close(), switchTab: closeAll, reLaunch: closeAll }[name], true);
    go('navigateBack', () => this.close(), false);
  }

  private close(): void {
    const top = this.stack.pop();
    if (top) this.callHook(top.native, 'onUnload', {});
    const below = this.stack.at(-1);
    if (below) this.callHook(below.native, 'onShow', {});
  }

  private callHook(target: Config, name: string, argument: unknown): void {
    const hook = target[name];
    if (typeof hook === 'function') hook.call(target, argument);
  }

  private pageConfig(route: string): Config {
    if (!this.pageConfigs.has(route)) {
      this.loading = route;
      this.load(`${route}.js`);
    }
    const config = this.pageConfigs.get(route);
    if (!config) throw new Error(`${route}.js registered no page`);
    return config;
  }
}

export async function loadMiniapp(distDir: string, options: MiniappOptions = {}): Promise<Miniapp> {
  const miniapp = new Miniapp(distDir, options);
  await miniapp.start();
  return miniapp;
}
