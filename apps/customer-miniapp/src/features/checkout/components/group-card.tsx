import type { QuoteGroup } from '@lintuan/contracts/checkout/schemas';
import { serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Countdown, Icon, Switch } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { groupWords } from '../group-words.ts';
import './group-card.less';

interface GroupCardProps {
  group: QuoteGroup;
  consent: boolean;
  onConsent: (consent: boolean) => void;
  onOver: () => void;
}

/** The terms of the group, and what happens to money that comes too late for it. */
export function GroupCard({ group, consent, onConsent, onOver }: GroupCardProps) {
  const { groupId, size, hours, deadline } = group;
  return (
    <View className="group-card">
      <View className="group-card__head">
        <Icon name="usergroup" size={18} color="var(--lt-accent)" />
        <View className="group-card__title">{(groupId ? groupWords.joining : groupWords.starting)(size)}</View>
        {deadline !== null && <Countdown prefix={groupWords.left} endsAt={deadline} skewMs={serverSkewMs()} onEnd={onOver} />}
      </View>
      <View className="group-card__rule">{groupId ? groupWords.joinRule : groupWords.startRule(hours)}</View>
      <View className="group-card__consent">
        <View className="group-card__choice">
          <View className="group-card__when">{groupId ? groupWords.consentOfJoining : groupWords.consentOfStarting}</View>
          <View className="group-card__then">{consent ? groupWords.consentOn : groupWords.consentOff}</View>
        </View>
        <Switch checked={consent} onChange={onConsent} />
      </View>
    </View>
  );
}
