import { CallError } from '@lintuan/api-client/client';
import { QueryClient } from '@tanstack/react-query';

const worthAnotherTry = (error: Error): boolean => error instanceof CallError && (error.reason === 'offline' || error.status >= 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && worthAnotherTry(error) },
    mutations: { retry: false },
  },
});
