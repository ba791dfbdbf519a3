import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './named-lines.less';

interface NamedLinesProps {
  name: string;
  strong?: boolean;
  /** What stands beside the name. */
  tags?: ReactNode;
  lines: readonly string[];
}

/** A name, and what is to be said of it below. */
export const NamedLines = ({ name, strong, tags, lines }: NamedLinesProps) => (
  <View className="named-lines">
    <View className="named-lines__head">
      <View className={strong ? 'named-lines__name named-lines__name--strong' : 'named-lines__name'}>{name}</View>
      {tags}
    </View>
    {lines.map((line) => (
      <View className="named-lines__line" key={line}>
        {line}
      </View>
    ))}
  </View>
);
