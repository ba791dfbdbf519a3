import { shanghaiClock, shanghaiDay } from '@lintuan/kernel/shanghai-day';

/** Staff compare times, so they are written out: 2026-03-01 18:05, in Asia/Shanghai. */
export function sayTime(iso: string): string {
  const at = new Date(iso);
  return `${shanghaiDay(at)} ${shanghaiClock(at)}`;
}

export const sayExactTime = (iso: string): string => {
  const seconds = new Date(iso).getUTCSeconds();
  return `${sayTime(iso)}:${String(seconds).padStart(2, '0')}`;
};
