import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './message-row.less';
import './inbox-screen.less';

export function InboxSkeleton() {
  return (
    <View className="inbox-screen">
      <View className="inbox-screen__head">
        <Bone width={72} height={20} />
      </View>
      <View className="inbox-screen__rows">
        {['first', 'second', 'third', 'fourth', 'fifth'].map((key) => (
          <View className="message-row" key={key}>
            <Bone width={40} height={40} radius={20} />
            <View className="message-row__main">
              <Bone width="50%" height={20} />
              <View className="message-row__body">
                <Bone width="90%" height={16} />
              </View>
            </View>
          </View>
        ))}
      </View>
    </View>
  );
}
