import { type Browser, chromium, type Page } from 'playwright-core';

const PHONE = { width: 390, height: 844 };
const PC = { width: 1440, height: 900 };

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A person with a device of their own; whatever their page throws fails the journey. */
export async function person(browser: Browser, device: 'phone' | 'pc', faults: string[]): Promise<Page> {
  const context = await browser.newContext({
    viewport: device === 'phone' ? PHONE : PC,
    hasTouch: device === 'phone',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('response', (answer) => {
    if (answer.status() >= 500) faults.push(`${answer.status()} ${answer.url()}`);
  });
  return page;
}
