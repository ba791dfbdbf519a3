import type { PayMethod } from '@lintuan/contracts/checkout/schemas';
import type { SendingMode } from '@lintuan/wechat-sim/switches';
import type { Draw } from './draw.ts';
import type { GroupStep } from './group-steps.ts';
import type { Death } from './mortality.ts';

export const NOTICE_MODES = ['ok', 'drop', 'delay', 'duplicate', 'reorder'] as const;
export const FAULTY_APIS = ['pay_query', 'pay_close', 'pay_refund', 'pay_refund_query', 'pay_native', 'pay_jsapi', 'pay_h5'] as const;
const FAULT_MODES = ['error', 'timeout', 'lost', 'bad_signature'] as const;
const WRONG: readonly SendingMode[] = [
  'tamper',
  'forge',
  'unknown_serial',
  'stale',
  'signtest',
  'other_amount',
  'other_mchid',
  'other_appid',
];

/** What can happen to a purchase. `pick` names a thing among those there are by then, so that a history still makes sense when steps are left out. */
type PurchaseStep =
  | { do: 'receive'; sku: number; quantity: number }
  | { do: 'price'; sku: number; priceFen: number }
  | { do: 'shelf'; sku: number; shelf: 'on' | 'off' }
  | { do: 'add'; shopper: number; sku: number; quantity: number }
  | { do: 'place'; shopper: number; lines: { sku: number; quantity: number }[]; fromCart: boolean; stale: boolean; modest: boolean }
  | { do: 'place_again'; shopper: number }
  | { do: 'pay'; pick: number; method: PayMethod }
  | { do: 'pay_again'; pick: number }
  | { do: 'hand_over_money'; pick: number; notice: (typeof NOTICE_MODES)[number] }
  | { do: 'decline'; pick: number }
  | { do: 'check'; pick: number }
  | { do: 'cancel_checkout'; pick: number }
  | { do: 'cancel_order'; pick: number; by: 'shopper' | 'merchant' | 'staff' }
  | { do: 'prepare'; pick: number }
  | { do: 'ship'; pick: number }
  | { do: 'confirm'; pick: number }
  | { do: 'notices' }
  | { do: 'one_notice'; pick: number; wrong: SendingMode | null }
  | { do: 'lie'; pick: number; wrong: 'forge' | 'tamper' | 'unknown_serial' }
  | { do: 'jobs'; most: number; shuffle: number }
  | { do: 'settle_refund'; pick: number; status: 'SUCCESS' | 'ABNORMAL' | 'CLOSED' }
  | { do: 'retry_refund'; pick: number }
  | { do: 'fault'; api: (typeof FAULTY_APIS)[number] | 'all'; mode: (typeof FAULT_MODES)[number]; times: number | null }
  | { do: 'calm' }
  | { do: 'wait'; seconds: number }
  | { do: 'sweep' }
  | { do: 'die'; death: Death };

export type Step = PurchaseStep | GroupStep | { do: 'together'; steps: Step[] };

export const SHOPPERS = 3;
export const SKUS = 3;
export const PRICES = [990, 2590, 4990];

const SHORT = [5, 35, 61, 61, 130, 700];
const LONG = [1500, 1810, 2710, 3700, 21_600, 86_400, 11 * 86_400];
export const METHODS = ['native', 'h5', 'jsapi', 'jsapi'] as const;
const pick = (draw: Draw) => draw.below(64);
const aLine = (draw: Draw) => ({ sku: draw.below(SKUS), quantity: 1 + draw.below(3) });

export const kinds: Record<PurchaseStep['do'], [weight: number, make: (draw: Draw) => Step]> = {
  receive: [4, (d) => ({ do: 'receive', sku: d.below(SKUS), quantity: 1 + d.below(4) })],
  price: [1, (d) => ({ do: 'price', sku: d.below(SKUS), priceFen: d.of(PRICES) })],
  shelf: [1, (d) => ({ do: 'shelf', sku: d.below(SKUS), shelf: d.oneIn(3) ? 'off' : 'on' })],
  add: [2, (d) => ({ do: 'add', shopper: d.below(SHOPPERS), ...aLine(d) })],
  place: [10, aPlace],
  place_again: [3, (d) => ({ do: 'place_again', shopper: d.below(SHOPPERS) })],
  pay: [11, (d) => ({ do: 'pay', pick: pick(d), method: d.of(METHODS) })],
  pay_again: [2, (d) => ({ do: 'pay_again', pick: pick(d) })],
  hand_over_money: [15, (d) => ({ do: 'hand_over_money', pick: pick(d), notice: d.oneIn(2) ? 'ok' : d.of(NOTICE_MODES) })],
  decline: [1, (d) => ({ do: 'decline', pick: pick(d) })],
  check: [2, (d) => ({ do: 'check', pick: pick(d) })],
  cancel_checkout: [3, (d) => ({ do: 'cancel_checkout', pick: pick(d) })],
  cancel_order: [5, (d) => ({ do: 'cancel_order', pick: pick(d), by: d.of(['shopper', 'merchant', 'staff'] as const) })],
  prepare: [2, (d) => ({ do: 'prepare', pick: pick(d) })],
  ship: [4, (d) => ({ do: 'ship', pick: pick(d) })],
  confirm: [2, (d) => ({ do: 'confirm', pick: pick(d) })],
  notices: [7, () => ({ do: 'notices' })],
  one_notice: [4, (d) => ({ do: 'one_notice', pick: pick(d), wrong: d.oneIn(2) ? null : d.of(WRONG) })],
  lie: [1, (d) => ({ do: 'lie', pick: pick(d), wrong: d.of(['forge', 'tamper', 'unknown_serial'] as const) })],
  jobs: [12, (d) => ({ do: 'jobs', most: d.oneIn(2) ? 99 : 1 + d.below(3), shuffle: d.below(1000) })],
  settle_refund: [5, (d) => ({ do: 'settle_refund', pick: pick(d), status: d.of(['SUCCESS', 'SUCCESS', 'ABNORMAL', 'CLOSED'] as const) })],
  retry_refund: [2, (d) => ({ do: 'retry_refund', pick: pick(d) })],
  fault: [4, aFault],
  calm: [3, () => ({ do: 'calm' })],
  wait: [6, (d) => ({ do: 'wait', seconds: d.oneIn(3) ? d.of(LONG) : d.of(SHORT) })],
  sweep: [1, () => ({ do: 'sweep' })],
  die: [10, (d) => ({ do: 'die', death: aDeath(d) })],
};

export function aPlace(draw: Draw): Step {
  const lines = Array.from({ length: 1 + draw.below(3) }, () => aLine(draw));
  return { do: 'place', shopper: draw.below(SHOPPERS), lines, fromCart: draw.oneIn(4), stale: draw.oneIn(8), modest: !draw.oneIn(4) };
}

/** Now and then the provider is away altogether, and stays away. */
function aFault(draw: Draw): Step {
  if (draw.oneIn(3)) return { do: 'fault', api: 'all', mode: 'error', times: null };
  return { do: 'fault', api: draw.of(FAULTY_APIS), mode: draw.of(FAULT_MODES), times: draw.oneIn(3) ? null : 1 + draw.below(3) };
}

function aDeath(draw: Draw): Death {
  const at = draw.of(['statement', 'commit', 'commit', 'call'] as const);
  return { at, nth: 1 + draw.below(at === 'statement' ? 20 : 4), side: draw.of(['before', 'after'] as const) };
}

export const weighted = (some: Record<string, [weight: number, make: (draw: Draw) => Step]>) =>
  Object.values(some).flatMap(([weight, make]) => Array.from({ length: weight }, () => make));
