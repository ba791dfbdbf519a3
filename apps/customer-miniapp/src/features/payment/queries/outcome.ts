import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { MINE } from '../../../app/session/session-store.ts';
import { checkNow, readCheckout } from './checkout.ts';

const ROUNDS = 10;
const EVERY_MS = 2000;
/** WeChat is asked with every fifth round; between them its notice may have come. */
const CHECK_EVERY = 5;

/** What became of a payment: asks for up to twenty seconds until it is settled, and again when told to. */
export function useOutcome(checkoutId: string) {
  const asked = useRef(0);
  const [round, setRound] = useState(0);
  const query = useQuery({
    queryKey: [MINE, 'outcome', checkoutId],
    queryFn: () => {
      const check = asked.current % CHECK_EVERY === 0;
      asked.current += 1;
      return check ? checkNow(checkoutId) : readCheckout(checkoutId);
    },
    staleTime: 0,
    gcTime: 0,
  });
  const { refetch } = query;
  const isOpen = query.data?.state === 'pending_payment';
  const isAsking = isOpen && round < ROUNDS;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer winds the clock for the next question.
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => void refetch().finally(() => setRound((before) => before + 1)), EVERY_MS);
    return () => clearTimeout(timer);
  }, [isAsking, round, refetch]);

  return {
    query,
    isAsking,
    /** 0 to 100. */
    progress: Math.round(((round + 1) / (ROUNDS + 1)) * 100),
    askAgain: () => {
      asked.current = 0;
      setRound(0);
      void refetch();
    },
  };
}
