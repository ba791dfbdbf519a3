import { get, post, put } from '../wire/endpoint.ts';
import type { Nothing } from '../wire/schemas.ts';
import type { AddedToCart, AddToCart, Cart, GuestCart, RemoveCartLines, SelectCartLines, SetCartLine } from './schemas.ts';

export const publicCart = {
  view: post<GuestCart, Cart>('/public/cart/view'),
};

export const customerCart = {
  read: get<Nothing, Cart>('/customer/cart'),
  add: post<AddToCart, AddedToCart>('/customer/cart/lines'),
  set: put<SetCartLine, Cart>('/customer/cart/lines/:skuId'),
  select: post<SelectCartLines, Cart>('/customer/cart/select'),
  remove: post<RemoveCartLines, Cart>('/customer/cart/remove'),
  merge: post<GuestCart, Cart>('/customer/cart/merge'),
};
