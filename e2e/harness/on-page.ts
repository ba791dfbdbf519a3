import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Pages left behind stay in the document, hidden; the one on top comes last. */
export const seen = (page: Page, text: string | RegExp): Locator => page.getByText(text).filter({ visible: true }).last();

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name }).filter({ visible: true }).last();

export const field = (page: Page, placeholder: string): Locator => page.getByPlaceholder(placeholder).filter({ visible: true }).last();

export const some = (page: Page, css: string, text?: string | RegExp): Locator =>
  page.locator(css).filter({ visible: true, ...(text ? { hasText: text } : {}) });

/** Looks again until it is there: what happens meanwhile happens while nobody watches. */
export async function reloadUntil(page: Page, awaited: Locator): Promise<void> {
  const isThere = async () => {
    await page.reload();
    return awaited.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
}
