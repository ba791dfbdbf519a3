import type { ManagedGroupDetail } from '@lintuan/contracts/group-buy/managed-schemas';
import { Link } from 'react-router';
import { useCan } from '../../../app/session/me.ts';
import { DrawerLink } from '../../../shared/drawers/drawer-link.tsx';
import { Facts } from '../../../shared/layout/facts.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import css from '../group-buy.module.css';

const time = (at: string | null) => (at ? sayTime(at) : '—');

export function GroupFacts({ group }: { group: ManagedGroupDetail }) {
  const activity = (
    <DrawerLink key="activity" kind="activity" id={group.activityId} from={`${group.leaderName} 的团`}>
      {group.productName}
    </DrawerLink>
  );
  return (
    <Facts
      facts={[
        ['活动', activity],
        ['商家', group.merchantName],
        ['人数', `已付款 ${group.paid} 人，共需 ${group.size} 人`],
        ['商家补位', group.filled > 0 ? <Filled key="filled" group={group} /> : undefined],
        ['团长下单', sayTime(group.createdAt)],
        ['开团', time(group.openedAt)],
        ['截止', time(group.deadline)],
        ['结束', time(group.endedAt)],
      ]}
    />
  );
}

/** Who did it and why stands in the audit. */
function Filled({ group: { filled, groupId } }: { group: ManagedGroupDetail }) {
  const can = useCan();
  return (
    <span className={css.tags}>
      {filled} 人{can('audit.read') && <Link to={`/audit?action=group_buy.filled&subject=${groupId}`}>谁补的</Link>}
    </span>
  );
}
