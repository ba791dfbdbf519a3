import type { GroupFigures, ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { figuresSpan } from '@lintuan/contracts/group-buy/managed-view';
import { formatYuan } from '@lintuan/kernel/fen';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Bone, PageState } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { figuresQuery } from '../queries/figures.ts';
import { words } from '../words.ts';
import './activity-figures.less';
import { Panel } from './panel.tsx';

/** From a look to a formed group, and what came of it. */
export function ActivityFigures({ activity }: { activity: ManagedActivity }) {
  const query = useQuery(figuresQuery({ activity: activity.activityId, ...figuresSpan(activity.startsAt, new Date(serverNow())) }));
  return (
    <Panel title={words.figures}>
      <PageState query={query} skeleton={<Bone height={96} />} errorText={errorWords}>
        {(figures) => <Figures figures={figures} />}
      </PageState>
    </Panel>
  );
}

function Figures({ figures }: { figures: GroupFigures }) {
  const steps = [
    { word: words.views, value: figures.views },
    { word: words.starts, value: figures.starts },
    { word: words.joins, value: figures.joins },
    { word: words.formed, value: figures.formed },
  ];
  return (
    <>
      <View className="activity-figures">
        {steps.map(({ word, value }) => (
          <View className="activity-figures__step" key={word}>
            <View className="activity-figures__value">{String(value)}</View>
            <View className="activity-figures__word">{word}</View>
          </View>
        ))}
      </View>
      <View className="activity-figures__note">{words.sold(figures.pieces, formatYuan(figures.soldFen))}</View>
      <View className="activity-figures__note">{words.newcomers(figures.newcomers, figures.broughtNewcomers)}</View>
    </>
  );
}
