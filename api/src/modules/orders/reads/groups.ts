import type { ManagedGroupDetail } from '@lintuan/contracts/group-buy/managed-schemas';
import type { GroupId, MyGroup, MyGroupQuery, MyStanding, MyStandingQuery } from '@lintuan/contracts/group-buy/schemas';
import type { OrderGroup, OrderState } from '@lintuan/contracts/orders/schemas';
import type { CursorList } from '@lintuan/contracts/wire/schemas';
import { checkouts, orders } from '@lintuan/db/schema';
import { eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { CustomerContext, ManagerContext } from '../../../platform/context.ts';
import type { Db } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { fileUrl } from '../../files/index.ts';
import { findManagedGroup, findStanding, membersOfGroup, type SeatCard, seatsOfShopper, sharersOf } from '../../group-buy/index.ts';
import { shopperNames } from '../../identity/index.ts';
import { iso } from '../present.ts';
import { type OrderParts, partsOf } from './order-parts.ts';

/** A seat's order: in a group every checkout holds just one. */
async function ordersOfSeats(db: Db, checkoutIds: readonly number[]) {
  const rows =
    checkoutIds.length === 0
      ? []
      : await db
          .select({ order: orders, checkoutPublicId: checkouts.publicId })
          .from(orders)
          .innerJoin(checkouts, eq(checkouts.id, orders.checkoutId))
          .where(inArray(orders.checkoutId, [...new Set(checkoutIds)]));
  return new Map(rows.map((row) => [row.order.checkoutId, row]));
}

export const presentOrderGroup = (seat: SeatCard | undefined): OrderGroup | null =>
  seat
    ? {
        groupId: seat.groupId,
        activityId: seat.activityId,
        state: seat.state,
        seatState: seat.seatState,
        size: seat.size,
        missing: seat.missing,
        deadline: iso(seat.deadline),
        leader: seat.leader,
        consent: seat.consent,
        moved: seat.moved,
      }
    : null;

/** The groups a shopper has or had a seat in, the newest first. */
export async function listMyGroups(ctx: CustomerContext, query: z.output<typeof MyGroupQuery>): Promise<CursorList<MyGroup>> {
  const before = query.cursor ? Number(query.cursor) : undefined;
  const found = await seatsOfShopper(ctx.db, ctx.actor.id, { tray: query.tray, before, limit: query.limit + 1 });
  const seats = found.slice(0, query.limit);
  const own = await ordersOfSeats(
    ctx.db,
    seats.map((seat) => seat.checkoutId),
  );
  const parts = await partsOf(
    ctx.db,
    [...own.values()].map(({ order }) => order.id),
  );
  const items = seats.flatMap((seat) => presentMine(seat, own.get(seat.checkoutId), parts));
  return { items, next: found.length > query.limit ? String(seats.at(-1)!.seatId) : null };
}

type OwnOrder = { order: typeof orders.$inferSelect; checkoutPublicId: string };

function presentMine(seat: SeatCard, own: OwnOrder | undefined, parts: (orderId: number) => OrderParts): MyGroup[] {
  const line = own && parts(own.order.id).lines[0];
  if (!own || !line) return [];
  const { groupId, state, size, missing, leader, seatState } = seat;
  return [
    {
      groupId,
      state,
      size,
      missing,
      deadline: iso(seat.deadline),
      leader,
      seatState,
      orderId: own.order.publicId,
      orderState: own.order.state as OrderState,
      checkoutId: own.checkoutPublicId,
      payableFen: own.order.payableFen,
      productId: line.productPublicId,
      productName: line.productName,
      specs: line.specs,
      pictureUrl: fileUrl(line.pictureFile),
      quantity: line.quantity,
      takenAt: seat.takenAt.toISOString(),
    },
  ];
}

/** How a shopper stands to an activity and a group of it. */
export async function readStanding(ctx: CustomerContext, asked: MyStandingQuery): Promise<MyStanding> {
  const standing = await findStanding(ctx, asked);
  if (!standing) throw notFound(asked.groupId ? '没有这个团' : '没有这个拼团活动');
  const { seat, leader, unpaidCheckoutId, joinProblem, startProblem } = standing;
  const own = await ordersOfSeats(ctx.db, [...(seat ? [seat.checkoutId] : []), ...(unpaidCheckoutId === null ? [] : [unpaidCheckoutId])]);
  const mine = seat && own.get(seat.checkoutId);
  return {
    seat: mine
      ? {
          orderId: mine.order.publicId,
          orderState: mine.order.state as OrderState,
          checkoutId: mine.checkoutPublicId,
          seatState: seat.state as MyGroup['seatState'],
          leader,
          consent: seat.consent,
        }
      : null,
    unpaidCheckoutId: (unpaidCheckoutId !== null && own.get(unpaidCheckoutId)?.checkoutPublicId) || null,
    joinProblem,
    startProblem,
  };
}

/** A group with everyone who has or had a seat in it, for those who manage it. */
export async function readManagedGroup(ctx: ManagerContext, { groupId }: GroupId): Promise<ManagedGroupDetail> {
  const group = await findManagedGroup(ctx, groupId);
  if (!group) throw notFound('没有这个团');
  const members = await membersOfGroup(ctx.db, group.id);
  const sharers = await sharersOf(
    ctx.db,
    members.flatMap((member) => member.shareId ?? []),
  );
  const [own, names] = await Promise.all([
    ordersOfSeats(
      ctx.db,
      members.map((member) => member.checkoutId),
    ),
    shopperNames(ctx.cipher, ctx.db, [...members.map((member) => member.shopperId), ...sharers.values()]),
  ]);
  const parts = await partsOf(
    ctx.db,
    [...own.values()].map(({ order }) => order.id),
  );
  const named = (id: number | undefined) => (id === undefined ? null : (names.get(id) ?? '邻居'));
  return {
    ...group.view,
    members: members.map((member) => {
      const { order } = own.get(member.checkoutId)!;
      const { shopperId, checkoutId: _, shareId, takenAt, paidAt, ...rest } = member;
      return {
        ...rest,
        shopperName: named(shopperId)!,
        orderId: order.publicId,
        orderNo: order.orderNo,
        specs: parts(order.id).lines[0]?.specs ?? [],
        takenAt: takenAt.toISOString(),
        paidAt: iso(paidAt),
        broughtBy: shareId === null ? null : named(sharers.get(shareId)),
      };
    }),
  };
}
