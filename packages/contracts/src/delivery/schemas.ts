import { z } from 'zod';
import { FenAmount, Phone, PositiveFen, PublicId } from '../wire/schemas.ts';

export const RegionCode = z
  .string('请选择地区')
  .regex(/^\d{6}$/, '请选择地区')
  .meta({ example: '310104' });

/** One step of the region picker: what lies directly below `parent`; without it, the provinces. */
export const RegionsQuery = z.strictObject({ parent: RegionCode.optional() });
export const Region = z.object({ code: RegionCode, name: z.string(), leaf: z.boolean() });
export const RegionList = z.object({ items: z.array(Region) });

export const AddressForm = z.strictObject({
  name: z.string('请填写收货人').trim().min(1, '请填写收货人').max(20, '收货人最多 20 个字'),
  phone: Phone,
  regionCode: RegionCode,
  detail: z.string('请填写详细地址').trim().min(2, '请填写详细地址').max(100, '详细地址最多 100 个字'),
  tag: z.enum(['', '家', '公司', '学校', '父母家']).default(''),
  isDefault: z.boolean().default(false),
});
export const EditAddress = z.strictObject({ ...AddressForm.shape, addressId: PublicId });
/** The shopper's own address, in the open: they need to read it. */
export const Address = z.object({
  addressId: PublicId,
  name: z.string(),
  phone: z.string(),
  regionCode: RegionCode,
  province: z.string(),
  city: z.string(),
  district: z.string(),
  detail: z.string(),
  tag: z.string(),
  isDefault: z.boolean(),
});
export const AddressList = z.object({ items: z.array(Address) });
export const AddressId = z.strictObject({ addressId: PublicId });

export const ExpressFee = z.object({ baseFen: z.int(), freeAboveFen: z.int().nullable() });
const fee = {
  baseFen: FenAmount.max(100_000, '运费最多 1000 元'),
  freeAboveFen: PositiveFen.nullable().default(null),
};
export const SetExpressFee = z.strictObject(fee);
export const SetMerchantExpressFee = z.strictObject({ ...fee, merchantId: PublicId });
export const MerchantExpressFee = z.strictObject({ merchantId: PublicId });

export type RegionsQuery = z.input<typeof RegionsQuery>;
export type RegionList = z.output<typeof RegionList>;
export type Region = z.output<typeof Region>;
export type AddressForm = z.input<typeof AddressForm>;
export type EditAddress = z.input<typeof EditAddress>;
export type Address = z.output<typeof Address>;
export type AddressList = z.output<typeof AddressList>;
export type AddressId = z.input<typeof AddressId>;
export type ExpressFee = z.output<typeof ExpressFee>;
export type SetExpressFee = z.input<typeof SetExpressFee>;
export type SetMerchantExpressFee = z.input<typeof SetMerchantExpressFee>;
export type MerchantExpressFee = z.input<typeof MerchantExpressFee>;
