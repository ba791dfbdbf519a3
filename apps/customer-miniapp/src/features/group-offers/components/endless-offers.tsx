import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { ListFooter, PageState } from '@lintuan/miniapp-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { offersOf } from '../offers-of.ts';
import { activitiesQuery, type OfferFilter } from '../queries/activities.ts';
import { words } from '../words.ts';
import { OfferCard } from './offer-card.tsx';
import { OffersSkeleton } from './offers-skeleton.tsx';

interface EndlessOffersProps {
  filter: OfferFilter;
  /** Where something is filtered out, the way on from an empty list is to let it in again. */
  isFiltered: boolean;
  onClear: () => void;
}

export function EndlessOffers({ filter, isFiltered, onClear }: EndlessOffersProps) {
  const query = useInfiniteQuery(activitiesQuery(filter));
  const more = () => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
  };
  return (
    <PageState
      query={{ ...query, isError: query.isError && !query.isFetchNextPageError }}
      skeleton={<OffersSkeleton />}
      isEmpty={(data) => offersOf(data).length === 0}
      empty={
        isFiltered
          ? { picture: 'group', text: words.noMatch, actionText: words.clear, onAction: onClear }
          : { picture: 'group', text: words.empty, actionText: words.goHome, onAction: goTo.home }
      }
      errorText={errorWords}
    >
      {(data) => (
        <View>
          {offersOf(data).map((offer) => (
            <OfferCard key={offer.activityId} offer={offer} />
          ))}
          <ListFooter hasMore={query.hasNextPage} loading={query.isFetchingNextPage} failed={query.isFetchNextPageError} onMore={more} />
        </View>
      )}
    </PageState>
  );
}
