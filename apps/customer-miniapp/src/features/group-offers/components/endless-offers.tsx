import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { EndlessList } from '@lintuan/miniapp-ui';
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
  const offers = query.data ? offersOf(query.data) : [];
  return (
    <EndlessList
      query={query}
      skeleton={<OffersSkeleton />}
      isEmpty={offers.length === 0}
      empty={
        isFiltered
          ? { picture: 'group', text: words.noMatch, actionText: words.clear, onAction: onClear }
          : { picture: 'group', text: words.empty, actionText: words.goHome, onAction: goTo.home }
      }
      errorText={errorWords}
    >
      {(footer) => (
        <View>
          {offers.map((offer) => (
            <OfferCard key={offer.activityId} offer={offer} />
          ))}
          {footer}
        </View>
      )}
    </EndlessList>
  );
}
