import { QueryClientProvider } from '@tanstack/react-query';
import { useDidShow } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { queryClient } from './app/query-client.ts';
import { followStorage } from './app/session/session-store.ts';
import '@lintuan/miniapp-ui/styles.ts';

export default function App({ children }: PropsWithChildren) {
  useDidShow(followStorage);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
