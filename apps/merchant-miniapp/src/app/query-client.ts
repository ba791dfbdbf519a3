import { newQueryClient } from '@lintuan/miniapp-shell/query-client.ts';

export const queryClient = newQueryClient({ staleMs: 30_000 });
