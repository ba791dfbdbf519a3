import { publicDelivery } from '@lintuan/contracts/delivery/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

const DAY_MS = 86_400_000;

/** What lies directly below; without a parent, the provinces. */
export const regionsQuery = (parent: string | null) =>
  queryOptions({
    queryKey: ['regions', parent],
    queryFn: async () => (await call(publicDelivery.regions, parent === null ? {} : { parent })).items,
    staleTime: DAY_MS,
  });
