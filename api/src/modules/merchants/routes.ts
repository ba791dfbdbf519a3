import { merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { PasswordLogin, Tokens } from '@lintuan/contracts/identity/schemas';
import { adminMerchants, merchantMerchants, publicMerchants } from '@lintuan/contracts/merchants/endpoints';
import * as schemas from '@lintuan/contracts/merchants/schemas';
import { Nothing } from '@lintuan/contracts/wire/schemas';
import { adminRoutes, merchantRoutes, publicRoutes } from '../../platform/http/route.ts';
import { createMerchant, editMerchant } from './edit-merchant.ts';
import { loginMember } from './identify-member.ts';
import { addMember, editMember, listMembers, readMerchant } from './members.ts';
import { moveMerchant } from './move-merchant.ts';
import { listMerchants, readMemberMe, readShop } from './reads/merchants.ts';
import { merchantTag } from './tags.ts';

const { MerchantDetail, MerchantStaffRow } = schemas;

export const guests = publicRoutes();
guests.cached(
  publicMerchants.shop,
  { says: 'A shop', input: schemas.ShopQuery, output: schemas.ShopView, ttlSeconds: 600, tags: (input) => [merchantTag(input.merchantId)] },
  readShop,
);

export const members = merchantRoutes();
members.open(
  merchantIdentity.login,
  { says: 'Sign in with name and password', input: PasswordLogin, output: Tokens, limit: { name: 'login', max: 20, windowSeconds: 60 } },
  loginMember,
);
members.own(merchantMerchants.me, { says: 'Who I am here', input: Nothing, output: schemas.MerchantMe }, readMemberMe);

export const staff = adminRoutes();
staff.permitted(
  'merchants.read',
  adminMerchants.list,
  { says: 'Merchants', input: schemas.MerchantQuery, output: schemas.MerchantList },
  listMerchants,
);
staff.permitted(
  'merchants.read',
  adminMerchants.detail,
  { says: 'A merchant', input: schemas.MerchantRef, output: MerchantDetail },
  readMerchant,
);
staff.permitted(
  'merchants.edit',
  adminMerchants.create,
  { says: 'Take in a merchant', input: schemas.MerchantForm, output: MerchantDetail },
  createMerchant,
);
staff.permitted(
  'merchants.edit',
  adminMerchants.edit,
  { says: 'Edit a merchant', input: schemas.EditMerchant, output: MerchantDetail },
  editMerchant,
);
staff.permitted(
  'merchants.edit',
  adminMerchants.move,
  { says: 'Approve, reject, suspend or resume', input: schemas.MoveMerchant, output: MerchantDetail },
  moveMerchant,
);
staff.permitted(
  'merchants.read',
  adminMerchants.staff,
  { says: 'People of a merchant', input: schemas.MerchantRef, output: schemas.MerchantStaffList },
  listMembers,
);
staff.permitted(
  'merchants.edit',
  adminMerchants.addStaff,
  { says: 'Add a person', input: schemas.AddMerchantStaff, output: MerchantStaffRow },
  addMember,
);
staff.permitted(
  'merchants.edit',
  adminMerchants.editStaff,
  { says: 'Edit a person', input: schemas.EditMerchantStaff, output: MerchantStaffRow },
  editMember,
);
