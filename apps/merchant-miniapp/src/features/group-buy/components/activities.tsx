import type { ActivityState } from '@lintuan/contracts/group-buy/schemas';
import { Button, SafeBottom, Tabs } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { goTo } from '../../../app/routes/go-to.ts';
import { useCan } from '../../../app/session/me.ts';
import { activityTabs, activityWords } from '../state-words.ts';
import { words } from '../words.ts';
import { ActivityList } from './activity-list.tsx';

const tabs = activityTabs.map((key) => ({ key, label: activityWords[key] }));

/** All group-buys of the shop, one state at a time. */
export function Activities() {
  const [state, setState] = useState<ActivityState>('running');
  const mayEdit = useCan()('group_buy.edit');
  return (
    <View>
      <Tabs items={tabs} value={state} onChange={(key) => setState(key as ActivityState)} sticky />
      <ActivityList key={state} state={state} />
      {mayEdit && (
        <SafeBottom>
          <Button size="large" pill block icon="add" onClick={goTo.newActivity}>
            {words.create}
          </Button>
        </SafeBottom>
      )}
    </View>
  );
}
