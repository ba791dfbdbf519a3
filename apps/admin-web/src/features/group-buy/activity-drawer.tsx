import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { LinkedDrawer } from '../../shared/drawers/linked-drawer.tsx';
import { Section } from '../../shared/layout/facts.tsx';
import { StateWord } from '../../shared/layout/state-word.tsx';
import { Bone, Bones } from '../../shared/states/bone.tsx';
import { Failed } from '../../shared/states/failed.tsx';
import { ActivityFigures } from './components/activity-figures.tsx';
import { ActivityHead } from './components/activity-head.tsx';
import { ActivitySettings } from './components/activity-settings.tsx';
import { OfferedSkus } from './components/offered-skus.tsx';
import { activityStateWords } from './group-buy-words.ts';
import { activityQuery } from './queries/activities.ts';

export function ActivityDrawer() {
  const { activityId = '' } = useParams();
  const { data: activity, error, refetch } = useQuery(activityQuery(activityId));
  return (
    <LinkedDrawer title={activity ? <Title activity={activity} /> : '拼团活动'}>
      {activity ? (
        <Content key={activityId} activity={activity} />
      ) : error ? (
        <Failed error={error} retry={refetch} what="活动" />
      ) : (
        <DrawerBones />
      )}
    </LinkedDrawer>
  );
}

const Title = ({ activity: { productName, size, state } }: { activity: ManagedActivity }) => (
  <>
    {productName} · {size} 人团
    <StateWord says={activityStateWords[state]} />
  </>
);

function Content({ activity }: { activity: ManagedActivity }) {
  const begun = activity.state !== 'draft' && activity.state !== 'scheduled';
  return (
    <div>
      <ActivityHead activity={activity} />
      <Section title="价格和份数">
        <OfferedSkus skus={activity.skus} />
      </Section>
      <Section title="设置">
        <ActivitySettings activity={activity} />
      </Section>
      {begun && (
        <Section title="数据" extra={<Link to={`/group-buy/groups?activity=${activity.activityId}`}>看这个活动的团</Link>}>
          <ActivityFigures activity={activity} />
        </Section>
      )}
    </div>
  );
}

const DrawerBones = () => (
  <Bones>
    <Bone height={24} width="60%" />
    <Bone height={36} width={220} />
    <Bone height={160} />
    <Bone height={24} width="80%" />
    <Bone height={24} width="50%" />
  </Bones>
);
