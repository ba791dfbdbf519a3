import { AddressForm } from '@lintuan/contracts/delivery/schemas';
import { expect, test } from 'vitest';
import { draftOf, faultsOf, formOf, newDraft, sayRegion } from './address-draft.ts';

const filled = { ...newDraft, name: '林小满', phone: '13800138000', regionCode: '310104', detail: '漕溪北路 88 号' };

test.each([
  ['nothing at all', newDraft, ['name', 'phone', 'regionCode', 'detail']],
  ['everything', filled, []],
  ['blanks for a name', { ...filled, name: '  ' }, ['name']],
  ['a name too long', { ...filled, name: '林'.repeat(21) }, ['name']],
  ['a landline', { ...filled, phone: '02112345678' }, ['phone']],
  ['no region', { ...filled, regionCode: '' }, ['regionCode']],
  ['one letter of detail', { ...filled, detail: ' 8 ' }, ['detail']],
  ['a detail too long', { ...filled, detail: '路'.repeat(101) }, ['detail']],
])('the form with %s is judged as the API judges it', (_, draft, faulty) => {
  expect(Object.keys(faultsOf(draft)).sort()).toEqual(faulty.toSorted());
  const judged = AddressForm.safeParse(formOf(draft));
  const refused = new Set(judged.error?.issues.map(({ path: [field] }) => field));
  expect([...refused].sort()).toEqual(faulty.toSorted());
  for (const issue of judged.error?.issues ?? []) expect(Object.values(faultsOf(draft))).toContain(issue.message);
});

test('an address comes back from the form as it went in', () => {
  const address = {
    addressId: 'a',
    ...formOf(filled),
    tag: '家',
    isDefault: true,
    province: '上海市',
    city: '上海市',
    district: '徐汇区',
  };
  expect(formOf(draftOf(address))).toEqual({ ...formOf(filled), tag: '家', isDefault: true });
});

test.each([
  [['上海市', '上海市', '徐汇区'], '上海市 徐汇区'],
  [['广东省', '东莞市', ''], '广东省 东莞市'],
  [['浙江省', '杭州市', '西湖区'], '浙江省 杭州市 西湖区'],
  [[], ''],
])('%j is said without saying a name twice', (names, said) => {
  expect(sayRegion(names)).toBe(said);
});
