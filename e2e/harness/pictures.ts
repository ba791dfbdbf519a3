import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FAILED = fileURLToPath(new URL('../../.lintuan/failed-journeys', import.meta.url));
/** A folder given here gets a picture of every page a journey looks at. */
const album = process.env.TEST_PICTURES;

/** Answers where the picture lies. */
async function take(page: Page, folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

export async function look(page: Page, name: string): Promise<void> {
  if (!album) return;
  await page.waitForLoadState('networkidle');
  await take(page, album, name);
}

export const takeFailed = (page: Page, name: string): Promise<string> => take(page, FAILED, name);
