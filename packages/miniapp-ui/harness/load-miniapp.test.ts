import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMiniapp } from './load-miniapp.ts';

const text = (v: string) => ({ nn: '9', sid: `t-${v}`, v });

const files = {
  'app.js': 'require("./common"); App({ onLaunch() { wx.login({ success: ({ code }) => wx.setStorageSync("code", code) }); } });',
  'common.js': 'wx.loads = (wx.loads || 0) + 1;',
  'pages/home/index.js': `
    require("../../common");
    Page({
      data: { root: { cn: [] } },
      onLoad({ city }) {
        this.setData({ "root.cn": ${JSON.stringify([
          { nn: '3', sid: 'card', cn: [text('翠玉梨')] },
          { nn: 't-button', sid: 'buy', disabled: false, cn: [text('参团')] },
          { nn: 't-button', sid: 'sold', disabled: true, cn: [text('已售罄')] },
          { nn: 't-input', sid: 'name', value: '', placeholder: '怎么称呼你', cn: [] },
          { nn: 't-popup', sid: 'sheet', visible: false, cn: [text('选规格')] },
        ])} });
        wx.setNavigationBarTitle({ title: city });
      },
      eh({ type, detail, currentTarget: { dataset: { sid } } }) {
        (wx.heard ||= []).push(type + ":" + sid);
        if (type === "tap" && sid === "buy") wx.request({ url: wx.origin + "/join", method: "POST", data: { sku: 7 }, success: ({ data }) => this.setData({ "root.cn.[0].cn.[0].v": data.state }) });
        if (type === "change") this.setData({ "root.cn.[3].value": detail.value });
        if (sid.startsWith("t-")) throw new Error("words hear no event");
        if (sid === "card") wx.navigateTo({ url: "/pages/goods/index?id=42" });
      },
    });`,
  'pages/goods/index.js':
    'Page({ data: { root: { cn: [] } }, onLoad({ id }) { this.setData({ "root.cn": [{ nn: "9", sid: "x", v: "商品 " + id }] }); } });',
};

let dist: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'miniapp-'));
  for (const [file, source] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
    await writeFile(path.join(dist, file), source);
  }
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ state: `${request.method} ${request.url} ${body}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(dist, { recursive: true });
});

describe('a mini-program outside WeChat', () => {
  it('starts, loads each script once and remembers what it stored', async () => {
    const app = await loadMiniapp(dist);
    await app.open('pages/home/index');
    expect(app.storage.get('code')).toBe('vm-login-code');
    expect(app.wx.loads).toBe(1);
  });

  it('opens a page with its query and shows its words, but not those of a closed popup', async () => {
    const app = await loadMiniapp(dist);
    const page = await app.open('pages/home/index', { query: { city: '杭州' } });
    expect(app.calls.find(({ name }) => name === 'setNavigationBarTitle')?.options.title).toBe('杭州');
    expect(page.text()).toBe('翠玉梨\n参团\n已售罄');
    expect(page.shows('选规格')).toBe(false);
  });

  it('sends a request over HTTP and shows the patch that follows', async () => {
    const app = await loadMiniapp(dist);
    app.wx.origin = origin;
    const page = await app.open('pages/home/index');
    await page.tap('参团');
    expect(page.shows('POST /join {"sku":7}')).toBe(true);
    expect(page.patches.at(-1)).toEqual({ 'root.cn.[0].cn.[0].v': 'POST /join {"sku":7}' });
  });

  it('answers a request by a function when there is one', async () => {
    const app = await loadMiniapp(dist, { request: async ({ url }) => ({ statusCode: 200, data: { state: `已参团 ${url}` } }) });
    app.wx.origin = '';
    const page = await app.open('pages/home/index');
    await page.tap('参团');
    expect(page.shows('已参团 /join')).toBe(true);
  });

  it('refuses a method that WeChat does not know, and sends nothing', async () => {
    const app = await loadMiniapp(dist);
    const request = app.wx.request as (options: object) => void;
    const refused = new Promise((fail) => request({ url: `${origin}/join`, method: 'PATCH', fail }));
    expect(await refused).toEqual({ errMsg: 'request:fail WeChat knows no method PATCH' });
    const answered = new Promise((success) => request({ url: `${origin}/join`, method: 'DELETE', success }));
    expect(await answered).toMatchObject({ statusCode: 200, data: { state: 'DELETE /join ' } });
  });

  it('does not let a disabled button feel a tap', async () => {
    const app = await loadMiniapp(dist);
    const page = await app.open('pages/home/index');
    await page.tap('已售罄');
    expect(app.wx.heard).toBeUndefined();
  });

  it('gives a tap on words to the view around them, and follows the link', async () => {
    const app = await loadMiniapp(dist);
    const page = await app.open('pages/home/index');
    await page.tap('翠玉梨');
    expect(app.wx.heard).toEqual(['tap:card']);
    expect(app.current.route).toBe('pages/goods/index');
    expect(app.current.text()).toBe('商品 42');
  });

  it('types into a field found by its placeholder', async () => {
    const app = await loadMiniapp(dist);
    const page = await app.open('pages/home/index');
    await page.type('怎么称呼你', '张三');
    expect(page.find((node) => node.sid === 'name')?.value).toBe('张三');
  });

  it('says what the page shows when the words to tap are not there', async () => {
    const app = await loadMiniapp(dist);
    const page = await app.open('pages/home/index');
    await expect(page.tap('去付款')).rejects.toThrow(/does not show "去付款"[\s\S]*翠玉梨/);
  });
});
