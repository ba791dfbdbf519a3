import { type Permission, permissions } from '@lintuan/contracts/permissions';
import { merchantStaff, roles, staffRoles } from '@lintuan/db/schema';
import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../src/app.ts';
import { memberTag } from '../src/modules/merchants/identify-member.ts';
import { staffTag } from '../src/modules/staff/tags.ts';
import { routesOf } from '../src/platform/module.ts';
import { ask } from './harness/ask.ts';
import { aColleague, aShop, type Colleague, newId, type Shop } from './harness/people.ts';
import { openWorld, type World } from './harness/world.ts';

const codes = Object.keys(permissions) as Permission[];
const guarded = routesOf(modules).filter(({ access }) => access !== 'anyone' && access !== 'signed-in');
let world: World;
let staff: Colleague;
let shop: Shop;
beforeAll(async () => {
  world = await openWorld();
  [staff, shop] = [await aColleague(world), await aShop(world)];
});
afterAll(() => world.close());

/** What staff and member hold from the next request on. */
async function hold(held: Permission[]): Promise<void> {
  await world.system().transaction(async (tx) => {
    const own = tx.db.select({ id: staffRoles.roleId }).from(staffRoles).where(eq(staffRoles.staffId, staff.id));
    await tx.db.update(roles).set({ permissions: held }).where(inArray(roles.id, own));
    const members = await tx.db.update(merchantStaff).set({ permissions: held }).where(eq(merchantStaff.merchantId, shop.id)).returning();
    tx.invalidate(staffTag(staff.id), ...members.map(({ id }) => memberTag(id)));
  });
}

const askFor = ({ endpoint, audience }: (typeof guarded)[number]) =>
  ask(world, endpoint.method, `/api/v1${endpoint.path.replace(/:\w+/g, newId())}`, {
    token: (audience === 'admin' ? staff : shop).tokens.accessToken,
    ...(endpoint.method === 'GET' || endpoint.method === 'DELETE' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } }),
  });

describe.each(codes.filter((code) => guarded.some(({ access }) => access === code)))('%s', (code) => {
  test('whoever holds everything else is refused each operation that asks for it', async () => {
    await hold(codes.filter((one) => one !== code));
    for (const route of guarded.filter(({ access }) => access === code)) {
      const { status, text } = await askFor(route);
      expect([route.endpoint.method, route.endpoint.path, status, JSON.parse(text).reason]).toEqual([
        route.endpoint.method,
        route.endpoint.path,
        403,
        'identity.forbidden',
      ]);
    }
  });

  test('whoever holds it alone is let through to each of them, and to no other', async () => {
    await hold([code]);
    for (const route of guarded) {
      const { status } = await askFor(route);
      expect([route.endpoint.path, status === 403]).toEqual([route.endpoint.path, route.access !== code]);
    }
  });
});

test('every operation of staff and members asks for just the permission written here; those on oneself for none', () => {
  const personal = routesOf(modules).filter(({ audience, access }) => audience !== 'customer' && access !== 'anyone');
  expect(Object.fromEntries(personal.map(({ endpoint, access }) => [`${endpoint.method} ${endpoint.path}`, access]))).toEqual({
    'DELETE /admin/categories/:categoryId': 'catalog.edit',
    'DELETE /admin/sessions/:sessionId': 'signed-in',
    'DELETE /merchant/sessions/:sessionId': 'signed-in',
    'GET /admin/audit': 'audit.read',
    'GET /admin/brands': 'catalog.read',
    'GET /admin/categories': 'catalog.read',
    'GET /admin/checkouts': 'orders.read',
    'GET /admin/dashboard': 'statistics.read',
    'GET /admin/group-activities': 'group_buy.read',
    'GET /admin/group-activities/:activityId': 'group_buy.read',
    'GET /admin/group-figures': 'group_buy.read',
    'GET /admin/groups': 'group_buy.read',
    'GET /admin/groups/:groupId': 'group_buy.read',
    'GET /admin/me': 'signed-in',
    'GET /admin/merchants': 'merchants.read',
    'GET /admin/merchants/:merchantId': 'merchants.read',
    'GET /admin/merchants/:merchantId/express-fee': 'delivery.edit',
    'GET /admin/merchants/:merchantId/staff': 'merchants.read',
    'GET /admin/message-deliveries': 'messages.read',
    'GET /admin/orders': 'orders.read',
    'GET /admin/orders/:orderId': 'orders.read',
    'GET /admin/orders/counts': 'orders.read',
    'GET /admin/payment-notices': 'payments.read',
    'GET /admin/payments': 'payments.read',
    'GET /admin/payments/:paymentId': 'payments.read',
    'GET /admin/products': 'catalog.read',
    'GET /admin/products/:productId': 'catalog.read',
    'GET /admin/refunds': 'payments.read',
    'GET /admin/sessions': 'signed-in',
    'GET /admin/stock': 'stock.read',
    'GET /admin/stock/:skuId/movements': 'stock.read',
    'GET /merchant/dashboard': 'statistics.read',
    'GET /merchant/express-fee': 'delivery.edit',
    'GET /merchant/group-activities': 'group_buy.read',
    'GET /merchant/group-activities/:activityId': 'group_buy.read',
    'GET /merchant/group-figures': 'group_buy.read',
    'GET /merchant/groups': 'group_buy.read',
    'GET /merchant/groups/:groupId': 'group_buy.read',
    'GET /merchant/me': 'signed-in',
    'GET /merchant/messages': 'signed-in',
    'GET /merchant/messages/unread': 'signed-in',
    'GET /merchant/orders': 'orders.read',
    'GET /merchant/orders/:orderId': 'orders.read',
    'GET /merchant/orders/counts': 'orders.read',
    'GET /merchant/products': 'catalog.read',
    'GET /merchant/products/:productId': 'catalog.read',
    'GET /merchant/sessions': 'signed-in',
    'GET /merchant/stock': 'stock.read',
    'GET /merchant/stock/:skuId/movements': 'stock.read',
    'POST /admin/brands': 'catalog.edit',
    'POST /admin/categories': 'catalog.edit',
    'POST /admin/files': 'signed-in',
    'POST /admin/group-activities': 'group_buy.edit',
    'POST /admin/group-activities/:activityId/discard': 'group_buy.edit',
    'POST /admin/group-activities/:activityId/publish': 'group_buy.edit',
    'POST /admin/group-activities/:activityId/stop': 'group_buy.edit',
    'POST /admin/groups/:groupId/fill': 'group_buy.fill',
    'POST /admin/me/password': 'signed-in',
    'POST /admin/me/second-factor': 'signed-in',
    'POST /admin/me/second-factor/confirm': 'signed-in',
    'POST /admin/merchants': 'merchants.edit',
    'POST /admin/merchants/:merchantId/staff': 'merchants.edit',
    'POST /admin/merchants/:merchantId/state': 'merchants.edit',
    'POST /admin/orders/:orderId/cancel': 'orders.cancel',
    'POST /admin/orders/:orderId/prepare': 'orders.edit',
    'POST /admin/orders/:orderId/ship': 'orders.ship',
    'POST /admin/orders/ship': 'orders.ship',
    'POST /admin/payments/:paymentId/ask': 'payments.read',
    'POST /admin/products': 'catalog.edit',
    'POST /admin/products/:productId/shelf': 'catalog.shelf',
    'POST /admin/refunds/:refundId/retry': 'payments.refund',
    'POST /admin/sessions/end-all': 'signed-in',
    'POST /admin/stock/:skuId/adjust': 'stock.adjust',
    'POST /merchant/files': 'signed-in',
    'POST /merchant/group-activities': 'group_buy.edit',
    'POST /merchant/group-activities/:activityId/discard': 'group_buy.edit',
    'POST /merchant/group-activities/:activityId/publish': 'group_buy.edit',
    'POST /merchant/group-activities/:activityId/stop': 'group_buy.edit',
    'POST /merchant/messages/:messageId/open': 'signed-in',
    'POST /merchant/messages/open-all': 'signed-in',
    'POST /merchant/orders/:orderId/cancel': 'orders.cancel',
    'POST /merchant/orders/:orderId/prepare': 'orders.edit',
    'POST /merchant/orders/:orderId/ship': 'orders.ship',
    'POST /merchant/orders/ship': 'orders.ship',
    'POST /merchant/products/:productId/shelf': 'catalog.shelf',
    'POST /merchant/sessions/end-all': 'signed-in',
    'POST /merchant/stock/:skuId/adjust': 'stock.adjust',
    'PUT /admin/categories/:categoryId': 'catalog.edit',
    'PUT /admin/group-activities/:activityId': 'group_buy.edit',
    'PUT /admin/merchants/:merchantId': 'merchants.edit',
    'PUT /admin/merchants/:merchantId/express-fee': 'delivery.edit',
    'PUT /admin/merchants/:merchantId/staff/:staffId': 'merchants.edit',
    'PUT /admin/orders/:orderId/note': 'orders.edit',
    'PUT /admin/orders/:orderId/shipment': 'orders.ship',
    'PUT /admin/products/:productId': 'catalog.edit',
    'PUT /admin/stock/:skuId/low-stock': 'stock.adjust',
    'PUT /merchant/express-fee': 'delivery.edit',
    'PUT /merchant/group-activities/:activityId': 'group_buy.edit',
    'PUT /merchant/orders/:orderId/note': 'orders.edit',
    'PUT /merchant/orders/:orderId/shipment': 'orders.ship',
    'PUT /merchant/stock/:skuId/low-stock': 'stock.adjust',
  });
});
