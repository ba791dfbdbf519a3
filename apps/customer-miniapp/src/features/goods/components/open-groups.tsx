import type { ActivityLive } from '@lintuan/contracts/group-buy/schemas';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Popup } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { AllLink } from '../../../app/strip/all-link.tsx';
import { joinable } from '../group-goods.ts';
import { groupWords } from '../group-words.ts';
import { OpenGroupRow } from './open-group-row.tsx';
import './open-groups.less';

interface OpenGroupsProps {
  live: ActivityLive;
  onOver: () => void;
}

const SHOWN = 3;

/** Groups one could join right now; nothing where none waits. */
export function OpenGroups({ live, onOver }: OpenGroupsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const groups = joinable(live.groups, serverNow());
  if (groups.length === 0) return null;
  return (
    <View className="open-groups">
      <View className="open-groups__head">
        <View className="open-groups__title">{groupWords.openTitle(groups.length)}</View>
        {groups.length > SHOWN && <AllLink text={groupWords.all} onOpen={() => setShowsAll(true)} />}
      </View>
      {groups.slice(0, SHOWN).map((group) => (
        <OpenGroupRow key={group.groupId} group={group} onOver={onOver} />
      ))}
      <Popup open={showsAll} title={groupWords.allTitle(groups.length)} onClose={() => setShowsAll(false)}>
        <View className="open-groups__sheet">
          {groups.map((group) => (
            <OpenGroupRow key={group.groupId} group={group} onOver={onOver} />
          ))}
        </View>
      </Popup>
    </View>
  );
}
