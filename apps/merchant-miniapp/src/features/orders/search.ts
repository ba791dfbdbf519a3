import type { ManagedOrderQuery } from '@lintuan/contracts/orders/schemas';

export type OrderSearch = Pick<ManagedOrderQuery, 'number' | 'phone'>;

const FEWEST = 4;
const MOST = 40;

/** What one field means: four digits end a phone number, eleven are one, anything else is an order's or a parcel's number. */
export function searchOf(typed: string): OrderSearch | null {
  const text = typed.replace(/[\s-]/g, '');
  if (text.length < FEWEST) return null;
  if (/^(1[3-9]\d{9}|\d{4})$/.test(text)) return { phone: text };
  return { number: typed.replace(/\s/g, '').slice(0, MOST) };
}
