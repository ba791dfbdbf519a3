// Reads a whole pasted address: who, which phone, and where, as far as the words allow.
import type { Region } from '@lintuan/contracts/delivery/schemas';
import type { Draft } from './address-draft.ts';

export interface Pasted {
  name: string;
  phone: string;
  /** What is left: the region and the detail. */
  place: string;
}

export interface FoundRegion {
  /** From the province down; the last one may be no leaf yet. */
  trail: Region[];
  /** What the words say beyond it. */
  detail: string;
}

const PHONE = /(?:\+?86[-\s]?)?(1[3-9]\d)[-\s]?(\d{4})[-\s]?(\d{4})(?!\d)/;
const LABELS = /(?:收货人|收件人|联系人|姓名|手机号码|手机号|手机|联系电话|电话|所在地区|收货地址|详细地址|地区|地址)\s*[:：]\s*/g;
const NAME = /^[\p{Script=Han}·]{2,4}$|^[A-Za-z][A-Za-z .]{1,19}$/u;
const TITLED = /^[\p{Script=Han}]{1,3}(?:先生|女士|小姐|老师|阿姨|叔叔)$/u;
const PLACE = /[省市区县镇乡村路街道巷弄号楼栋室幢座苑园]/;

const isName = (word: string): boolean => TITLED.test(word) || (NAME.test(word) && !PLACE.test(word));

export function splitPasted(text: string): Pasted {
  const phone = PHONE.exec(text);
  const rest = (phone ? text.replace(phone[0], ' ') : text).replace(LABELS, ' ');
  const words = rest.split(/[\s,，;；、|]+/).filter((word) => word !== '');
  const name = words.find(isName) ?? '';
  return {
    name,
    phone: phone ? phone.slice(1).join('') : '',
    place: words.filter((word) => word !== name).join(''),
  };
}

/** 上海市 is also written 上海, 广西壮族自治区 also 广西. */
const shortName = (name: string): string => name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/, '');

/** 延边朝鲜族自治州 is also written 延边: as much of the name as the words say. */
function openingOf(name: string, place: string): string {
  let length = 0;
  while (length < name.length && name[length] === place[length]) length += 1;
  return name.slice(0, length);
}

function saidOf({ name }: Region, place: string): string {
  const said = /自治[州县]$/.test(name) ? openingOf(name, place) : shortName(name);
  return said.length >= 2 && place.startsWith(said) ? said : '';
}

/** The region the words begin with, and what follows; a full name wins over a short one. */
export function takeRegion(place: string, regions: readonly Region[]): { region: Region; rest: string } | null {
  const full = regions.find(({ name }) => place.startsWith(name));
  if (full) return { region: full, rest: place.slice(full.name.length) };
  const region = regions.find((each) => saidOf(each, place) !== '');
  return region ? { region, rest: place.slice(saidOf(region, place).length).replace(/^[省市州]/, '') } : null;
}

/** Only what was found goes into the form; `whole` when nothing is missing. */
export function draftFrom({ name, phone }: Pasted, { trail, detail }: FoundRegion): { part: Partial<Draft>; whole: boolean } {
  const leaf = trail.at(-1)?.leaf ? trail.at(-1) : undefined;
  const part: Partial<Draft> = {
    ...(name === '' ? {} : { name }),
    ...(phone === '' ? {} : { phone }),
    ...(leaf ? { regionCode: leaf.code, regionNames: trail.map((region) => region.name) } : {}),
  };
  const place = leaf ? detail : trail.map((region) => region.name).join('') + detail;
  if (place !== '' && (leaf || phone !== '')) part.detail = place;
  return { part, whole: name !== '' && phone !== '' && leaf !== undefined && detail !== '' };
}
