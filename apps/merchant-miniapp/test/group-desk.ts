import { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import {
  ActivityForm,
  EditActivity,
  GroupFigures,
  ManagedActivity,
  ManagedActivityList,
  ManagedGroupDetail,
  ManagedGroupList,
  StopActivity,
} from '@lintuan/contracts/group-buy/managed-schemas';
import { eggDetail, figures, openGroup, running } from './sample-groups.ts';
import { id } from './sample-shop.ts';
import { listed, Refusal } from './wire.ts';

/** The shop's group-buys, as far as they can be managed. */
export class GroupDesk {
  activities: ManagedActivity[] = [{ ...running }];
  stopped: StopActivity | null = null;
  /** What there is to set aside. */
  available = 37;
  private readonly created = new Map<string, string>();

  /** Undefined for what is no group-buy's business. */
  answer(operation: string, query: URLSearchParams, body: object, key: string): unknown {
    if (operation === `GET /merchant/products/${eggDetail.productId}`) return ManagedProductDetail.parse(eggDetail);
    if (operation === 'GET /merchant/group-figures') return GroupFigures.parse(figures);
    if (operation === 'GET /merchant/groups') return ManagedGroupList.parse(listed(query.get('state') === 'open' ? [openGroup] : []));
    if (operation === `GET /merchant/groups/${openGroup.groupId}`) return ManagedGroupDetail.parse(openGroup);
    if (operation === 'GET /merchant/group-activities') return this.list(query.get('state'));
    if (operation === 'POST /merchant/group-activities') return this.create(ActivityForm.parse(body), key);
    const [, method, activityId, act = ''] = /^(\w+) \/merchant\/group-activities\/(\w+)(?:\/(\w+))?$/.exec(operation) ?? [];
    const activity = this.activities.find((each) => each.activityId === activityId);
    return activity && ManagedActivity.parse(this.act(activity, `${method} ${act}`, { ...body, activityId }));
  }

  private list(state: string | null) {
    return ManagedActivityList.parse(listed(this.activities.filter((activity) => activity.state === state)));
  }

  private create(form: ActivityForm, key: string): ManagedActivity {
    const before = this.activities.find(({ activityId }) => activityId === this.created.get(key));
    if (before) return before;
    const activity = { ...running, activityId: id(`made${this.activities.length}`), state: 'draft' as const, version: 1, ...settled(form) };
    this.created.set(key, activity.activityId);
    this.activities.push(activity);
    return activity;
  }

  private act(activity: ManagedActivity, act: string, input: object): ManagedActivity {
    if (act === 'GET ') return activity;
    if (act === 'PUT ') {
      const { version, activityId: _same, ...form } = EditActivity.parse(input);
      if (version !== activity.version) throw new Refusal('group_buy.changed_meanwhile');
      return Object.assign(activity, settled(form), { version: version + 1 });
    }
    if (act === 'POST publish') {
      const short = activity.quota > this.available;
      const details = [{ field: 'skus.0.quota', message: `可用库存只有 ${this.available} 件` }];
      if (short) throw new Refusal('stock.not_enough', '可用库存不够活动份数', details);
      return Object.assign(activity, { state: 'running' });
    }
    if (act === 'POST stop') {
      this.stopped = StopActivity.parse(input);
      return Object.assign(activity, { state: 'stopped', stopReason: this.stopped.reason, openGroups: 0 });
    }
    throw new Refusal('request.not_found');
  }
}

const settled = (input: ActivityForm) => {
  const { skus, ...form } = ActivityForm.parse(input);
  const priced = skus.map((sku) => ({ ...sku, specs: ['30 枚'], singleFen: 3900, used: 0 }));
  return { ...form, skus: priced, quota: skus.reduce((sum, { quota }) => sum + quota, 0), used: 0, openGroups: 0, formedGroups: 0 };
};
