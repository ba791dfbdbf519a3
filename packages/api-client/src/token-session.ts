import type { Refresh, Tokens } from '@lintuan/contracts/identity/schemas';
import type { Endpoint } from '@lintuan/contracts/wire/endpoint';
import { buildRequest, CallError, type SessionKeeper, type Transport, unwrap } from './client.ts';

export interface TokenStorage {
  read(): Tokens | null;
  write(tokens: Tokens | null): void;
}

/** Keeps a pair of tokens fresh: simultaneous calls share one refresh, and only a refusal ends the session. */
export function tokenSession(
  refreshEndpoint: Endpoint<Refresh, Tokens>,
  transport: Transport,
  storage: TokenStorage,
  onEnded: () => void,
): SessionKeeper {
  let running: Promise<boolean> | null = null;

  const refresh = async (): Promise<boolean> => {
    const tokens = storage.read();
    if (!tokens) return false;
    try {
      storage.write(unwrap<Tokens>(await transport(buildRequest(refreshEndpoint, { refreshToken: tokens.refreshToken }, '', null))));
      return true;
    } catch (error) {
      if (error instanceof CallError && error.status === 401) {
        storage.write(null);
        onEnded();
      }
      return false;
    }
  };

  return {
    accessToken: () => storage.read()?.accessToken ?? null,
    refresh: () => {
      running ??= refresh().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
