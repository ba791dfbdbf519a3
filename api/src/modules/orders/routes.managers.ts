import { adminOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import * as schemas from '@lintuan/contracts/orders/schemas';
import { Nothing } from '@lintuan/contracts/wire/schemas';
import type { ManagerContext } from '../../platform/context.ts';
import { adminRoutes, merchantRoutes } from '../../platform/http/route.ts';
import { cancelOrder } from './cancel-order.ts';
import { prepareOrder, setSellerNote } from './prepare-order.ts';
import { listCheckouts } from './reads/checkouts.ts';
import { countManagedOrders } from './reads/customer-orders.ts';
import { listManagedOrders } from './reads/managed-orders.ts';
import { presentManaged, readManagedOrder } from './reads/read-order.ts';
import { correctShipment, shipMany, shipOrder } from './ship-order.ts';

/** Does it and shows the order as it is then. */
const thenShow =
  <Input>(act: (ctx: ManagerContext, input: Input) => Promise<number>) =>
  async (ctx: ManagerContext, input: Input) =>
    presentManaged(ctx, await act(ctx, input));

const output = schemas.ManagedOrder;
const list = { says: 'Orders', input: schemas.ManagedOrderQuery, output: schemas.ManagedOrderList };
const counts = { says: 'How many orders wait for what', input: Nothing, output: schemas.OrderCounts };
const read = { says: 'One order with all that happened to it', input: schemas.OrderId, output };
const note = { says: 'A note among those who sell', input: schemas.SetSellerNote, output };
const prepare = { says: 'Begin to pack it', input: schemas.OrderId, output };
const ship = { says: 'Hand it to a carrier', input: schemas.ShipOrder, output };
const many = { says: 'Hand many to carriers, each by itself', input: schemas.ShipOrders, output: schemas.ShippedOrders };
const correct = { says: 'Put a carrier or tracking number right', input: schemas.ShipOrder, output };
const cancel = { says: 'Cancel with a reason; what was paid goes back', input: schemas.CancelOrder, output };

export const members = merchantRoutes();
members.permitted('orders.read', merchantOrders.list, list, listManagedOrders);
members.permitted('orders.read', merchantOrders.counts, counts, countManagedOrders);
members.permitted('orders.read', merchantOrders.read, read, readManagedOrder);
members.permitted('orders.edit', merchantOrders.setNote, note, thenShow(setSellerNote));
members.permitted('orders.edit', merchantOrders.prepare, prepare, thenShow(prepareOrder));
members.permitted('orders.ship', merchantOrders.shipMany, many, shipMany);
members.permitted('orders.ship', merchantOrders.ship, ship, thenShow(shipOrder));
members.permitted('orders.ship', merchantOrders.correctShipment, correct, thenShow(correctShipment));
members.permitted('orders.cancel', merchantOrders.cancel, cancel, thenShow(cancelOrder));

export const staff = adminRoutes();
staff.permitted('orders.read', adminOrders.list, list, listManagedOrders);
staff.permitted('orders.read', adminOrders.counts, counts, countManagedOrders);
staff.permitted('orders.read', adminOrders.read, read, readManagedOrder);
staff.permitted('orders.edit', adminOrders.setNote, note, thenShow(setSellerNote));
staff.permitted('orders.edit', adminOrders.prepare, prepare, thenShow(prepareOrder));
staff.permitted('orders.ship', adminOrders.shipMany, many, shipMany);
staff.permitted('orders.ship', adminOrders.ship, ship, thenShow(shipOrder));
staff.permitted('orders.ship', adminOrders.correctShipment, correct, thenShow(correctShipment));
staff.permitted('orders.cancel', adminOrders.cancel, cancel, thenShow(cancelOrder));
staff.permitted(
  'orders.read',
  adminOrders.checkouts,
  { says: 'What is paid together, with what WeChat still waits for', input: schemas.CheckoutQuery, output: schemas.CheckoutList },
  listCheckouts,
);
