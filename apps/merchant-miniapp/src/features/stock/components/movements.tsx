import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { EndlessList, Skeleton, usePullRefresh } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { queryClient } from '../../../app/query-client.ts';
import { movementsQuery } from '../queries/movements.ts';
import { words } from '../words.ts';
import { MovementRow } from './movement-row.tsx';
import './movements.less';

/** Who changed the stock of a SKU, when, why and by how much, newest first. */
export function Movements({ skuId, name }: { skuId: string; name: string }) {
  const options = movementsQuery(skuId);
  const query = useInfiniteQuery(options);
  const movements = query.data?.pages.flatMap((page) => page.items) ?? [];
  usePullRefresh(() => restartPages(queryClient, options.queryKey));
  return (
    <View className="movements">
      <View className="movements__name">{name}</View>
      <EndlessList
        query={query}
        skeleton={<Skeleton shape="form" count={6} />}
        isEmpty={movements.length === 0}
        empty={{ picture: 'box', text: words.noMovements }}
        errorText={errorWords}
      >
        {(footer) => (
          <>
            <View className="movements__list">
              {movements.map((movement) => (
                <MovementRow key={movement.movementId} movement={movement} />
              ))}
            </View>
            {footer}
          </>
        )}
      </EndlessList>
    </View>
  );
}
