import { createHash, randomBytes } from 'node:crypto';
import { adminIdentity, customerIdentity, merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Tokens } from '@lintuan/contracts/identity/schemas';
import type { MerchantPermission, Permission } from '@lintuan/contracts/permissions';
import { merchantPermissions, permissions } from '@lintuan/contracts/permissions';
import { merchantStaff, merchants, roles, staff, staffRoles } from '@lintuan/db/schema';
import { publicId } from '@lintuan/kernel/public-id';
import bcrypt from '@node-rs/bcrypt';
import { sealContact } from '../../src/modules/merchants/present.ts';
import type { World } from './world.ts';

export const PASSWORD = 'A-quiet-lane-7';
let passwordHash: Promise<string> | null = null;
let counter = 0;

export const newId = (): string => publicId(randomBytes);

/** Guests are counted by address: whoever signs in for the first time comes from one of their own. */
export const anAddress = (): string => `10.${randomBytes(3).join('.')}`;

function unique(): string {
  counter += 1;
  return `${counter}${randomBytes(3).toString('hex')}`;
}

/** As the house hashes it, at bcrypt's lowest cost: signing in is checked for real, and costs next to nothing. */
function samePassword(): Promise<string> {
  passwordHash ??= bcrypt.hash(createHash('sha256').update(PASSWORD).digest('base64'), { cost: 4 });
  return passwordHash;
}

/** Someone who signs in by WeChat for the first time. */
export function aShopper(world: World, person = unique()): Promise<Tokens> {
  return world.as(undefined, anAddress())(customerIdentity.loginWithWechat, { code: `sim-${person}-${unique()}` });
}

export async function smsCode(world: World, phone: string): Promise<string> {
  await world.as(undefined, anAddress())(customerIdentity.sendSmsCode, { phone });
  return world.sim.state.sms.findLast((sms) => sms.phone === phone)!.params.code!;
}

export async function aShopperByPhone(world: World, phone: string): Promise<Tokens> {
  return world.as(undefined, anAddress())(customerIdentity.loginWithSms, { phone, code: await smsCode(world, phone) });
}

export interface Shop {
  id: number;
  merchantId: string;
  tokens: Tokens;
  login: string;
}

/** An open shop with its owner signed in. */
export async function aShop(world: World, held: readonly MerchantPermission[] = merchantPermissions): Promise<Shop> {
  const { db, cipher } = world.house;
  const name = `shop${unique()}`;
  const [shop] = await db
    .insert(merchants)
    .values({
      publicId: newId(),
      name,
      licenceNumber: '91310000MA1FL00000',
      address: '上海市徐汇区',
      state: 'active',
      ...sealContact(cipher, '王小明', '13900000000'),
    })
    .returning();
  await db.insert(merchantStaff).values({
    publicId: newId(),
    merchantId: shop!.id,
    name,
    displayName: name,
    passwordHash: await samePassword(),
    role: 'owner',
    permissions: [...held],
  });
  const tokens = await world.as(undefined, anAddress())(merchantIdentity.login, { name, password: PASSWORD });
  return { id: shop!.id, merchantId: shop!.publicId, tokens, login: name };
}

export interface Colleague {
  id: number;
  name: string;
  tokens: Tokens;
}

export async function aColleague(world: World, held: readonly Permission[] = Object.keys(permissions) as Permission[]): Promise<Colleague> {
  const { db } = world.house;
  const name = `staff${unique()}`;
  const [role] = await db
    .insert(roles)
    .values({ code: name, name, permissions: [...held] })
    .returning();
  const [person] = await db
    .insert(staff)
    .values({ publicId: newId(), name, displayName: name, passwordHash: await samePassword() })
    .returning();
  await db.insert(staffRoles).values({ staffId: person!.id, roleId: role!.id });
  return { id: person!.id, name, tokens: await world.as(undefined, anAddress())(adminIdentity.login, { name, password: PASSWORD }) };
}
