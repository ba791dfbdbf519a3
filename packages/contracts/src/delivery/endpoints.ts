import { del, get, post, put } from '../wire/endpoint.ts';
import type { Done, Nothing } from '../wire/schemas.ts';
import type {
  Address,
  AddressForm,
  AddressId,
  AddressList,
  EditAddress,
  ExpressFee,
  MerchantExpressFee,
  RegionList,
  RegionsQuery,
  SetExpressFee,
  SetMerchantExpressFee,
} from './schemas.ts';

export const publicDelivery = {
  regions: get<RegionsQuery, RegionList>('/public/regions'),
};

export const customerDelivery = {
  addresses: get<Nothing, AddressList>('/customer/addresses'),
  addAddress: post<AddressForm, Address>('/customer/addresses'),
  editAddress: put<EditAddress, Address>('/customer/addresses/:addressId'),
  removeAddress: del<AddressId, Done>('/customer/addresses/:addressId'),
};

export const merchantDelivery = {
  expressFee: get<Nothing, ExpressFee>('/merchant/express-fee'),
  setExpressFee: put<SetExpressFee, ExpressFee>('/merchant/express-fee'),
};

export const adminDelivery = {
  expressFee: get<MerchantExpressFee, ExpressFee>('/admin/merchants/:merchantId/express-fee'),
  setExpressFee: put<SetMerchantExpressFee, ExpressFee>('/admin/merchants/:merchantId/express-fee'),
};
