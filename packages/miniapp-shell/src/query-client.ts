import './abort-controller.ts';
import { CallError } from '@lintuan/api-client/client';
import { environmentManager, QueryClient } from '@tanstack/react-query';

// Without a window of its own the mini-program would be taken for a server, where nothing grows stale.
environmentManager.setIsServer(() => false);

const mayHelpToRetry = (error: Error): boolean => !(error instanceof CallError) || error.status === 0 || error.status >= 500;

export const newQueryClient = ({ staleMs }: { staleMs: number }): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: staleMs,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && mayHelpToRetry(error),
        retryDelay: 800,
      },
    },
  });
