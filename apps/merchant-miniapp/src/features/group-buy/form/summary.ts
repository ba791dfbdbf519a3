// An activity in short lines, to be read once more before it goes out.
import type { ActivityForm, ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import type { Offer } from '@lintuan/contracts/group-buy/offer';
import { type ActivitySku, sayWindow } from '../view-model.ts';
import { words } from '../words.ts';

export type Settings = Pick<
  ManagedActivity,
  'productName' | 'size' | 'hours' | 'startsAt' | 'endsAt' | 'perOrderLimit' | 'perPersonLimit' | 'newcomersOnly' | 'virtualFill'
> & { skus: Omit<ActivitySku, 'used'>[] };

export interface Line {
  label: string;
  value: string;
}

export function settingsOf(form: ActivityForm, offer: Offer): Settings {
  const known = new Map(offer.skus.map((sku) => [sku.skuId, sku]));
  return {
    ...form,
    productName: offer.name,
    hours: form.hours ?? 0,
    newcomersOnly: form.newcomersOnly ?? false,
    virtualFill: form.virtualFill ?? false,
    skus: form.skus.map((sku) => ({
      ...sku,
      starterFen: sku.starterFen ?? null,
      specs: known.get(sku.skuId)?.specs ?? [],
      singleFen: known.get(sku.skuId)?.singleFen ?? sku.groupFen,
    })),
  };
}

export function ruleLines(settings: Omit<Settings, 'skus' | 'productName'>, now: Date): Line[] {
  return [
    { label: '成团人数', value: `${settings.size} 人` },
    { label: '凑齐时间', value: `开团后 ${settings.hours} 小时` },
    { label: '活动时间', value: sayWindow(settings, now) },
    { label: '限购', value: `每单 ${settings.perOrderLimit} 件，每人 ${settings.perPersonLimit} 件` },
    { label: '谁能参团', value: settings.newcomersOnly ? '只限新顾客' : '所有人' },
    { label: '平台补位', value: settings.virtualFill ? '允许' : '不允许' },
  ];
}

export const skuName = (specs: readonly string[]): string => specs.join(' · ') || words.onlySku;
