/** Empty on H5, where the pages and the API share one origin. */
export const apiOrigin = process.env.TARO_APP_API_ORIGIN ?? '';

/** The API names pictures by path; a mini-program has no origin of its own to complete them with. */
export function pictureUrl(path: string): string;
export function pictureUrl(path: string | null): string | null;
export function pictureUrl(path: string | null): string | null {
  return path?.startsWith('/') ? apiOrigin + path : path;
}
