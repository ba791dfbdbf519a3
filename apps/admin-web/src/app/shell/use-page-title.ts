import { useEffect } from 'react';
import { useMatches } from 'react-router';

export function usePageTitle(): string {
  const titles = useMatches().flatMap(({ handle }) => (handle as { title?: string } | undefined)?.title ?? []);
  const title = titles.at(-1) ?? '';
  useEffect(() => {
    document.title = title ? `${title} · 邻团后台` : '邻团后台';
  }, [title]);
  return title;
}
