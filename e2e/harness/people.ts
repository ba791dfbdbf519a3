import { randomInt } from 'node:crypto';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest';
import { takeFailed } from './pictures.ts';

const PHONE = { width: 390, height: 844 };
const PC = { width: 1440, height: 900 };
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Device {
  kind: 'phone' | 'pc';
  userAgent?: string;
}

/** Lets people in, each with a device and an address of their own, for the tests of one file; whatever their pages throw fails the journey. */
export function invitePeople(): (device: Device) => Promise<Page> {
  const faults: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env.TEST_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  });
  afterEach(() => {
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  return async (device) => {
    const page = await open(browser, device);
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('response', (answer) => {
      if (answer.status() >= 500) faults.push(`${answer.status()} ${answer.url()}`);
    });
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') console.error(`${page.url()} as it was: ${await takeFailed(page, `${task.name} ${Date.now()}`)}`);
      await page.context().close();
    });
    return page;
  };
}

async function open(browser: Browser, { kind, userAgent }: Device): Promise<Page> {
  const context = await browser.newContext({
    viewport: kind === 'phone' ? PHONE : PC,
    hasTouch: kind === 'phone',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    extraHTTPHeaders: { 'x-forwarded-for': someAddress() },
    ...(userAgent ? { userAgent } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

const someAddress = (): string => ['10', ...[1, 2, 3].map(() => randomInt(1, 255))].join('.');
