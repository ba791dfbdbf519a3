import { Button, SafeBottom } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { GroupTrouble, GroupWay } from '../group-problem.ts';
import { groupWords } from '../group-words.ts';
import './group-ways-bar.less';

interface GroupWaysBarProps {
  trouble: GroupTrouble;
  counting: boolean;
  onWay: (way: GroupWay) => void;
}

/** In place of the bar that submits: the ways on, the best one last under the thumb. */
export function GroupWaysBar({ trouble: { ways, fewer }, counting, onWay }: GroupWaysBarProps) {
  const shown = ways.slice(0, 2).reverse();
  return (
    <SafeBottom>
      <View className="group-ways-bar">
        {shown.map((way) => (
          <View className="group-ways-bar__way" key={way}>
            <Button block pill size="large" disabled={counting} tone={way === ways[0] ? 'primary' : 'light'} onClick={() => onWay(way)}>
              {way === 'fewer' ? groupWords.fewer(fewer) : groupWords.ways[way]}
            </Button>
          </View>
        ))}
      </View>
    </SafeBottom>
  );
}
