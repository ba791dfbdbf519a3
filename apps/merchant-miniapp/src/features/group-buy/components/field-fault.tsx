import { View } from '@tarojs/components';
import './field-fault.less';

/** What is wrong with a field that is no line of text. */
export const FieldFault = ({ text }: { text: string | undefined }) =>
  text ? (
    <View className="field-fault" role="alert">
      {text}
    </View>
  ) : null;
