import { get, post, put } from '../wire/endpoint.ts';
import type { Listed, Nothing } from '../wire/schemas.ts';
import type {
  AddMerchantStaff,
  EditMerchant,
  EditMerchantStaff,
  MerchantDetail,
  MerchantForm,
  MerchantMe,
  MerchantQuery,
  MerchantRef,
  MerchantRow,
  MerchantStaffList,
  MerchantStaffRow,
  MoveMerchant,
  ShopQuery,
  ShopView,
} from './schemas.ts';

export const publicMerchants = {
  shop: get<ShopQuery, ShopView>('/public/merchants/:merchantId'),
};

export const merchantMerchants = {
  me: get<Nothing, MerchantMe>('/merchant/me'),
};

export const adminMerchants = {
  list: get<MerchantQuery, Listed<MerchantRow>>('/admin/merchants'),
  detail: get<MerchantRef, MerchantDetail>('/admin/merchants/:merchantId'),
  create: post<MerchantForm, MerchantDetail>('/admin/merchants'),
  edit: put<EditMerchant, MerchantDetail>('/admin/merchants/:merchantId'),
  move: post<MoveMerchant, MerchantDetail>('/admin/merchants/:merchantId/state'),
  staff: get<MerchantRef, MerchantStaffList>('/admin/merchants/:merchantId/staff'),
  addStaff: post<AddMerchantStaff, MerchantStaffRow>('/admin/merchants/:merchantId/staff'),
  editStaff: put<EditMerchantStaff, MerchantStaffRow>('/admin/merchants/:merchantId/staff/:staffId'),
};
