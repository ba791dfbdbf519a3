import type { ManagedGroupDetail } from '@lintuan/contracts/group-buy/managed-schemas';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { LinkedDrawer } from '../../shared/drawers/linked-drawer.tsx';
import { Section } from '../../shared/layout/facts.tsx';
import { StateWord } from '../../shared/layout/state-word.tsx';
import { Bone, Bones } from '../../shared/states/bone.tsx';
import { Failed } from '../../shared/states/failed.tsx';
import { GroupFacts } from './components/group-facts.tsx';
import { GroupHead } from './components/group-head.tsx';
import { GroupMembers } from './components/group-members.tsx';
import { groupStateWords } from './group-buy-words.ts';
import { groupQuery } from './queries/groups.ts';

export function GroupDrawer() {
  const { groupId = '' } = useParams();
  const { data: group, error, refetch } = useQuery(groupQuery(groupId));
  return (
    <LinkedDrawer title={group ? <Title group={group} /> : '团'}>
      {group ? (
        <div key={groupId}>
          <GroupHead group={group} />
          <Section title="成员">
            <GroupMembers group={group} />
          </Section>
          <Section title="团">
            <GroupFacts group={group} />
          </Section>
        </div>
      ) : error ? (
        <Failed error={error} retry={refetch} what="团" />
      ) : (
        <DrawerBones />
      )}
    </LinkedDrawer>
  );
}

const Title = ({ group: { leaderName, size, state } }: { group: ManagedGroupDetail }) => (
  <>
    {leaderName} 的 {size} 人团
    <StateWord says={groupStateWords[state]} />
  </>
);

const DrawerBones = () => (
  <Bones>
    <Bone height={24} width="60%" />
    <Bone height={36} width={220} />
    <Bone height={160} />
    <Bone height={24} width="50%" />
  </Bones>
);
