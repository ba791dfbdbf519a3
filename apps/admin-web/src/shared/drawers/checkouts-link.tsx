import { shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { Link } from 'react-router';
import { useCan } from '../../app/session/me.ts';

/** Checkouts are looked up by their day; payments and orders are made on it together with them. */
export function CheckoutsLink({ createdAt }: { createdAt: string }) {
  const can = useCan();
  const day = shanghaiDay(new Date(createdAt));
  return can('orders.read') ? <Link to={`/checkouts?from=${day}&until=${day}`}>看当天的结算单</Link> : null;
}
