import { adminDelivery, customerDelivery, merchantDelivery, publicDelivery } from '@lintuan/contracts/delivery/endpoints';
import * as schemas from '@lintuan/contracts/delivery/schemas';
import { Done, Nothing } from '@lintuan/contracts/wire/schemas';
import { adminRoutes, customerRoutes, merchantRoutes, publicRoutes } from '../../platform/http/route.ts';
import { readExpressFee, readMerchantExpressFee, setExpressFee, setMerchantExpressFee } from './express-fees.ts';
import { listAddresses } from './find-address.ts';
import { addAddress, editAddress } from './keep-address.ts';
import { listRegions } from './regions.ts';
import { removeAddress } from './remove-address.ts';

const { Address, ExpressFee } = schemas;

export const guests = publicRoutes();
guests.cached(
  publicDelivery.regions,
  { says: 'Regions of China', input: schemas.RegionsQuery, output: schemas.RegionList, ttlSeconds: 86_400, tags: () => [] },
  listRegions,
);

export const shoppers = customerRoutes();
shoppers.own(customerDelivery.addresses, { says: 'My addresses', input: Nothing, output: schemas.AddressList }, listAddresses);
shoppers.own(customerDelivery.addAddress, { says: 'Add an address', input: schemas.AddressForm, output: Address }, addAddress);
shoppers.own(customerDelivery.editAddress, { says: 'Change an address', input: schemas.EditAddress, output: Address }, editAddress);
shoppers.own(customerDelivery.removeAddress, { says: 'Remove an address', input: schemas.AddressId, output: Done }, removeAddress);

export const members = merchantRoutes();
members.permitted(
  'delivery.edit',
  merchantDelivery.expressFee,
  { says: 'What we ask for a parcel', input: Nothing, output: ExpressFee },
  readExpressFee,
);
members.permitted(
  'delivery.edit',
  merchantDelivery.setExpressFee,
  { says: 'Set what we ask for a parcel', input: schemas.SetExpressFee, output: ExpressFee },
  setExpressFee,
);

export const staff = adminRoutes();
staff.permitted(
  'delivery.edit',
  adminDelivery.expressFee,
  { says: 'What a merchant asks for a parcel', input: schemas.MerchantExpressFee, output: ExpressFee },
  readMerchantExpressFee,
);
staff.permitted(
  'delivery.edit',
  adminDelivery.setExpressFee,
  { says: 'Set what a merchant asks for a parcel', input: schemas.SetMerchantExpressFee, output: ExpressFee },
  setMerchantExpressFee,
);
