import { create } from 'zustand';
import { useSession } from '../../../app/session/session-store.ts';
import type { Parcel } from './parcels.ts';

interface Batch {
  choosing: boolean;
  /** The orders chosen, with what was typed for them: it survives going back to choose more. */
  parcels: Parcel[];
}

const nothing: Batch = { choosing: false, parcels: [] };

export const useBatch = create<Batch>(() => nothing);

export const startChoosing = (): void => useBatch.setState({ choosing: true });
export const stopChoosing = (): void => useBatch.setState(nothing);
export const keepParcels = (parcels: Parcel[]): void => useBatch.setState({ parcels });

useSession.subscribe(stopChoosing);
