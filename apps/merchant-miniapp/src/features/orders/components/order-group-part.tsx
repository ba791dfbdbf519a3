import type { OrderGroup } from '@lintuan/contracts/orders/schemas';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { useCan } from '../../../app/session/me.ts';
import { groupSentences } from '../state-words.ts';
import { words } from '../words.ts';
import { Section } from './section.tsx';

/** The group the order was made in. */
export function OrderGroupPart({ group }: { group: OrderGroup }) {
  const maySee = useCan()('group_buy.read');
  return (
    <Section title={words.group} action={maySee ? words.seeGroup : undefined} onAction={() => goTo.group(group)}>
      <View>{groupSentences[group.state](group.size, group.missing)}</View>
    </Section>
  );
}
