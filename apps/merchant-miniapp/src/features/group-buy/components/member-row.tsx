import type { GroupMember } from '@lintuan/contracts/group-buy/managed-schemas';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Icon, Price, StatusTag, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { useCan } from '../../../app/session/me.ts';
import { skuName } from '../form/summary.ts';
import { seatWords } from '../state-words.ts';
import { say, seatFaces } from '../view-model.ts';
import { words } from '../words.ts';
import './member-row.less';
import { NamedLines } from './named-lines.tsx';

/** Someone in the group; a tap opens their order. */
export function MemberRow({ member }: { member: GroupMember }) {
  const maySee = useCan()('orders.read');
  const now = new Date(serverNow());
  const when = member.paidAt ? words.paidAt(say(member.paidAt, now)) : words.takenAt(say(member.takenAt, now));
  const came = member.broughtBy ? words.broughtBy(member.broughtBy) : words.cameAlone;
  return (
    <View className={maySee ? 'member-row lt-pressable' : 'member-row'} onClick={maySee ? () => goTo.order(member) : undefined}>
      <NamedLines
        name={member.shopperName}
        strong
        tags={
          <>
            {member.leader && <Tag tone="accent">{words.leader}</Tag>}
            {member.newcomer && <Tag>{words.newcomer}</Tag>}
          </>
        }
        lines={[`${skuName(member.specs)} × ${member.quantity}`, `${when} · ${came}`]}
      />
      <View className="member-row__right">
        <StatusTag status={seatFaces[member.seatState]}>{seatWords[member.seatState]}</StatusTag>
        <Price fen={member.unitFen * member.quantity} size="small" tone="text" />
      </View>
      {maySee && <Icon name="chevron-right" size={18} color="var(--lt-hint)" />}
    </View>
  );
}
