import { useRouter } from '@tarojs/taro';

/** A parameter arrives as it was written into the address: both WeChat and the H5 router leave it encoded. */
export function useParam(name: string): string | undefined {
  const raw = useRouter().params[name];
  return raw === undefined || raw === '' ? undefined : decodeParam(raw);
}

export function decodeParam(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
