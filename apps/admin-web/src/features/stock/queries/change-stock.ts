import { adminStock } from '@lintuan/contracts/stock/endpoints';
import type { AdjustStock, SetLowStock } from '@lintuan/contracts/stock/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export function useAdjustStock() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: AdjustStock; key: string }) => call(adminStock.adjust, input, key),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['products', 'list'] });
      return queries.invalidateQueries({ queryKey: ['stock'] });
    },
  });
}

export function useSetLowStock() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input }: { input: SetLowStock }) => call(adminStock.setLowStock, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['stock'] }),
  });
}
