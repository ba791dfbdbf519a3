import type { ReactNode } from 'react';
import type { EmptyProps } from '../empty/empty.types.ts';

/** What a page needs to know of a query; a result of React Query's useQuery fits. */
export interface PageQuery<Data> {
  data: Data | undefined;
  isPending: boolean;
  isError: boolean;
  error: unknown;
  refetch: () => unknown;
}

export interface PageStateProps<Data> {
  query: PageQuery<Data>;
  /** In the shape of the content. */
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
  isEmpty?: (data: Data) => boolean;
  empty?: EmptyProps;
  /** Words for what happened; 没能加载出来，请再试一次 when absent. */
  errorText?: (error: unknown) => string;
}
