import type { Region, RegionList } from '@lintuan/contracts/delivery/schemas';
import type { GuestContext } from '../../platform/context.ts';
import { refuseField } from '../../platform/errors/app-error.ts';

/** The names down to where a parcel goes; a city without districts leaves the last one empty. */
export interface Place {
  province: string;
  city: string;
  district: string;
}

export interface Regions {
  /** What lies directly below each region; the provinces below ''. */
  below: ReadonlyMap<string, Region[]>;
  leaves: ReadonlyMap<string, Place>;
}

interface AreaList {
  province_list: Record<string, string>;
  city_list: Record<string, string>;
  county_list: Record<string, string>;
}

let loading: Promise<Regions> | null = null;

/** 160 kB that only those who choose an address need. */
export function loadRegions(): Promise<Regions> {
  loading ??= import('@vant/area-data').then(({ areaList }) => buildRegions(areaList));
  return loading;
}

export async function listRegions(_: GuestContext, { parent = '' }: { parent?: string | undefined }): Promise<RegionList> {
  const { below, leaves } = await loadRegions();
  const items = below.get(parent) ?? (leaves.has(parent) ? [] : null);
  if (!items) throw refuseField('delivery.unknown_region', 'parent', '没有这个地区');
  return { items };
}

/**
 * Statistics group counties under names no one lives in (省直辖县, 重庆's 县, 市辖区): the first stand
 * directly below their province, the second below the city itself, the third are left out.
 */
function buildRegions({ province_list, city_list, county_list }: AreaList): Regions {
  const below = new Map<string, Region[]>([['', []]]);
  const leaves = new Map<string, Place>();
  const put = (parent: string, code: string, place: Place, leaf: boolean) => {
    const name = place.district || place.city || place.province;
    below.set(parent, [...(below.get(parent) ?? []), { code, name, leaf }]);
    if (leaf) leaves.set(code, place);
  };
  const counties = Map.groupBy(
    Object.entries(county_list).filter(([, name]) => name !== '市辖区'),
    ([code]) => code.slice(0, 4),
  );

  for (const [code, province] of Object.entries(province_list)) put('', code, { province, city: '', district: '' }, false);
  for (const [code, name] of Object.entries(city_list)) {
    const provinceCode = `${code.slice(0, 2)}0000`;
    const province = province_list[provinceCode]!;
    const inside = counties.get(code.slice(0, 4)) ?? [];
    if (name.includes('直辖县')) {
      for (const [county, city] of inside) put(provinceCode, county, { province, city, district: '' }, true);
      continue;
    }
    const [cityCode, city] = name === '县' ? [`${code.slice(0, 2)}0100`, province] : [code, name];
    if (cityCode === code) put(provinceCode, code, { province, city, district: '' }, inside.length === 0);
    for (const [county, district] of inside) put(cityCode, county, { province, city, district }, true);
  }
  return { below, leaves };
}
