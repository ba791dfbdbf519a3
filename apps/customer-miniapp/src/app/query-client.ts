import { newQueryClient } from '@lintuan/miniapp-shell/query-client.ts';

export const queryClient = newQueryClient({ staleMs: 60_000 });
