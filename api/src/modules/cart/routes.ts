import { customerCart, publicCart } from '@lintuan/contracts/cart/endpoints';
import * as schemas from '@lintuan/contracts/cart/schemas';
import { Nothing } from '@lintuan/contracts/wire/schemas';
import { customerRoutes, publicRoutes } from '../../platform/http/route.ts';
import { addToCart } from './add-to-cart.ts';
import { removeLines, selectLines, setLine } from './change-lines.ts';
import { mergeCart } from './merge-cart.ts';
import { readCart, viewGuestCart } from './read-cart.ts';

const { Cart } = schemas;

export const guests = publicRoutes();
guests.open(
  publicCart.view,
  {
    says: "A guest's cart at today's prices",
    input: schemas.GuestCart,
    output: Cart,
    limit: { name: 'guest-cart', max: 120, windowSeconds: 60 },
  },
  viewGuestCart,
);

export const shoppers = customerRoutes();
shoppers.own(customerCart.read, { says: 'My cart', input: Nothing, output: Cart }, readCart);
shoppers.own(customerCart.add, { says: 'Put into the cart', input: schemas.AddToCart, output: schemas.AddedToCart }, addToCart);
shoppers.own(customerCart.set, { says: 'Change a line', input: schemas.SetCartLine, output: Cart }, setLine);
shoppers.own(customerCart.select, { says: 'Select lines, or not', input: schemas.SelectCartLines, output: Cart }, selectLines);
shoppers.own(customerCart.remove, { says: 'Take lines out', input: schemas.RemoveCartLines, output: Cart }, removeLines);
shoppers.own(customerCart.merge, { says: "Take in the guest's cart", input: schemas.GuestCart, output: Cart }, mergeCart);
