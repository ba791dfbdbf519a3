import { useSearchParams } from 'react-router';
import { type Changes, changeFilters, readPage } from './address-filters.ts';

/** Filters and the page live in the address: a link shows the same list, and going back brings it back. */
export function useAddressFilters<Name extends string>() {
  const [params, setParams] = useSearchParams();
  return {
    get: (name: Name): string | undefined => params.get(name) || undefined,
    page: readPage(params),
    set: (changes: Changes<Name>) => setParams((current) => changeFilters(current, changes), { replace: true }),
    turnTo: (page: number) => setParams((current) => changeFilters(current, { page: page > 1 ? String(page) : undefined })),
    clear: () => setParams({}),
    any: [...params.keys()].some((name) => name !== 'page'),
  };
}
