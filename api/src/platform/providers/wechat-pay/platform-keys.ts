import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';

const REFRESH_EVERY_MS = 60_000;
const PUBLIC_KEY_PREFIX = 'PUB_KEY_ID_';

export interface PlatformKeys {
  find(serial: string): Promise<KeyObject | null>;
}

/**
 * The keys WeChat signs with: its public key, which we are given, or certificates, which are fetched.
 * Whatever serials strangers make up, certificates are fetched once a minute at most, and by one at a time.
 */
export function platformKeys(
  given: { id: string; pem: string } | null,
  fetchCertificates: () => Promise<Map<string, string>>,
  now: () => Date,
): PlatformKeys {
  const keys = new Map<string, KeyObject>(given ? [[given.id, createPublicKey(given.pem)]] : []);
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | null = null;

  const refresh = async () => {
    fetchedAt = now().getTime();
    for (const [serial, pem] of await fetchCertificates()) keys.set(serial, new X509Certificate(pem).publicKey);
  };

  return {
    find: async (serial) => {
      const known = keys.get(serial);
      if (known || serial.startsWith(PUBLIC_KEY_PREFIX)) return known ?? null;
      if (!fetching && now().getTime() - fetchedAt >= REFRESH_EVERY_MS) {
        fetching = refresh().finally(() => {
          fetching = null;
        });
      }
      await fetching;
      return keys.get(serial) ?? null;
    },
  };
}
