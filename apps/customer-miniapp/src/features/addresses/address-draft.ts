// The form of an address while it is typed.
import type { Address, AddressForm } from '@lintuan/contracts/delivery/schemas';
import { isPhone } from '../../app/typed/phone.ts';

export type Tag = NonNullable<AddressForm['tag']>;

export interface Draft {
  name: string;
  phone: string;
  regionCode: string;
  /** Province, city and district in words. */
  regionNames: readonly string[];
  detail: string;
  tag: Tag;
  isDefault: boolean;
}

export type DraftErrors = Partial<Record<'name' | 'phone' | 'regionCode' | 'detail', string>>;

export const newDraft: Draft = { name: '', phone: '', regionCode: '', regionNames: [], detail: '', tag: '', isDefault: false };

const known: readonly string[] = ['家', '公司', '学校', '父母家'] satisfies Tag[];
export const tags = known as readonly Tag[];

export const draftOf = ({ name, phone, regionCode, province, city, district, detail, tag, isDefault }: Address): Draft => ({
  name,
  phone,
  regionCode,
  regionNames: [province, city, district],
  detail,
  tag: known.includes(tag) ? (tag as Tag) : '',
  isDefault,
});

export const formOf = ({ name, phone, regionCode, detail, tag, isDefault }: Draft): AddressForm => ({
  name: name.trim(),
  phone,
  regionCode,
  detail: detail.trim(),
  tag,
  isDefault,
});

const MOST_NAME = 20;
const MOST_DETAIL = 100;

/** The same rules as the API's, told before anything is sent. */
export function faultsOf({ name, phone, regionCode, detail }: Draft): DraftErrors {
  const faults: DraftErrors = {};
  if (name.trim() === '') faults.name = '请填写收货人';
  else if (name.trim().length > MOST_NAME) faults.name = `收货人最多 ${MOST_NAME} 个字`;
  if (!isPhone(phone)) faults.phone = '请填写 11 位手机号';
  if (regionCode === '') faults.regionCode = '请选择地区';
  if (detail.trim().length < 2) faults.detail = '请填写详细地址';
  else if (detail.trim().length > MOST_DETAIL) faults.detail = `详细地址最多 ${MOST_DETAIL} 个字`;
  return faults;
}

/** Shown without saying a name twice: 上海市 徐汇区. */
export const sayRegion = (names: readonly string[]): string =>
  names.filter((name, index) => name !== '' && name !== names[index - 1]).join(' ');
