import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of some programs that this machine has. */
export function findProgram(names: readonly string[], path = process.env.PATH ?? ''): string | undefined {
  const candidates = names.flatMap((name) => (name.startsWith('/') ? [name] : path.split(delimiter).map((folder) => join(folder, name))));
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export const findChromium = () => process.env.TEST_CHROMIUM || findProgram(['chromium', 'chromium-browser', 'google-chrome', MAC_CHROME]);
export const findRedisServer = () => findProgram(['redis-server', '/usr/bin/redis-server', 'valkey-server']);
