import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import * as schemas from '@lintuan/contracts/orders/schemas';
import { Nothing } from '@lintuan/contracts/wire/schemas';
import { customerRoutes } from '../../platform/http/route.ts';
import { cancelOrder } from './cancel-order.ts';
import { countOwnOrders, findOwnOrders, listOwnOrders } from './reads/customer-orders.ts';
import { presentOwn, readOwnOrder } from './reads/read-order.ts';
import { confirmReceipt } from './receive-order.ts';

export const customers = customerRoutes();
customers.own(
  customerOrders.list,
  { says: 'My orders', input: schemas.CustomerOrderQuery, output: schemas.CustomerOrderList },
  listOwnOrders,
);
customers.own(customerOrders.counts, { says: 'How many wait for what', input: Nothing, output: schemas.OrderCounts }, countOwnOrders);
customers.own(
  customerOrders.find,
  { says: 'An order by its number, or by that of its payment', input: schemas.FindOrder, output: schemas.FoundOrders },
  findOwnOrders,
);
customers.own(customerOrders.read, { says: 'One order', input: schemas.OrderId, output: schemas.CustomerOrder }, readOwnOrder);
customers.own(
  customerOrders.cancel,
  { says: 'Take an order back before it is handed over', input: schemas.CancelOrder, output: schemas.CustomerOrder },
  async (ctx, input) => presentOwn(ctx, await cancelOrder(ctx, input)),
);
customers.own(
  customerOrders.confirm,
  { says: 'Say that it is here', input: schemas.OrderId, output: schemas.CustomerOrder },
  async (ctx, input) => presentOwn(ctx, await confirmReceipt(ctx, input)),
);
