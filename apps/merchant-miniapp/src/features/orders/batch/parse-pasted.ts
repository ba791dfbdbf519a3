import { carriers } from '@lintuan/contracts/orders/carriers';
// Lines copied from a carrier's list or a spreadsheet: an order number, a tracking number, and perhaps the carrier.
import type { Carrier } from '@lintuan/contracts/orders/schemas';
import { isTrackingNo } from '../tracking-no.ts';
import type { Parcel } from './parcels.ts';

export type LineProblem = 'unknown_order' | 'no_number' | 'wrong_number';

export interface Pasted {
  parcels: Parcel[];
  filled: number;
  /** What was not understood, as it was pasted. */
  left: { line: string; problem: LineProblem }[];
}

const carrierNames: [string, Carrier][] = (Object.entries(carriers) as [Carrier, string][]).flatMap(([code, name]) => [
  [code, code],
  [name, code],
  [name.slice(0, 2), code],
]);

const carrierOf = (token: string): Carrier | undefined => carrierNames.find(([name]) => name.toUpperCase() === token.toUpperCase())?.[1];

const tokensOf = (line: string): string[] => line.split(/[\s,，;；|、]+/).filter(Boolean);

const linesOf = (text: string): Set<string> =>
  new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** Fills the parcels that a line names; of two lines for one order the later counts. */
export function fillFromPasted(parcels: readonly Parcel[], text: string): Pasted {
  const filled = new Map<string, Pick<Parcel, 'trackingNo'> & Partial<Pick<Parcel, 'carrier'>>>();
  const left: Pasted['left'] = [];
  for (const line of linesOf(text)) {
    const read = readLine(parcels, tokensOf(line));
    if ('problem' in read) left.push({ line, problem: read.problem });
    else filled.set(read.orderId, read.typed);
  }
  return {
    parcels: parcels.map((parcel) => {
      const typed = filled.get(parcel.orderId);
      return typed ? { ...parcel, ...typed, refusal: '' } : parcel;
    }),
    filled: filled.size,
    left,
  };
}

type Read = { problem: LineProblem } | { orderId: string; typed: Pick<Parcel, 'trackingNo'> & Partial<Pick<Parcel, 'carrier'>> };

function readLine(parcels: readonly Parcel[], tokens: string[]): Read {
  const parcel = parcels.find(({ orderNo }) => tokens.includes(orderNo));
  if (!parcel) return { problem: 'unknown_order' };
  const others = tokens.filter((token) => token !== parcel.orderNo);
  const carrier = others.map(carrierOf).find((each) => each !== undefined);
  const numbers = others.filter((token) => carrierOf(token) === undefined);
  if (numbers.length === 0) return { problem: 'no_number' };
  const trackingNo = numbers.find((token) => isTrackingNo(token) && /\d/.test(token));
  if (trackingNo === undefined) return { problem: 'wrong_number' };
  return { orderId: parcel.orderId, typed: carrier ? { carrier, trackingNo } : { trackingNo } };
}
