import { Checkbox } from '@lintuan/miniapp-ui';
import { Text, View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import './agreement-check.less';

export function AgreementCheck({ agreed, onChange }: { agreed: boolean; onChange: (agreed: boolean) => void }) {
  return (
    <View className="agreement-check">
      <Checkbox checked={agreed} onChange={onChange} label={words.agree} />
      <View className="agreement-check__links">
        <Text className="agreement-check__link" onClick={() => goTo.agreement('terms')}>
          {words.terms}
        </Text>
        {words.and}
        <Text className="agreement-check__link" onClick={() => goTo.agreement('privacy')}>
          {words.privacy}
        </Text>
      </View>
    </View>
  );
}
