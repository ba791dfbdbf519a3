import { toast } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { goBack } from '../../../app/routes/go-to.ts';
import { bindOrMerge } from '../bind-or-merge.ts';
import { meQuery } from '../queries/me.ts';
import { words } from '../words.ts';
import { MinePage } from './mine-page.tsx';
import { SmsForm } from './sms-form.tsx';
import { WechatPhone } from './wechat-phone';
import './phone-screen.less';

function done() {
  toast.success(words.bound);
  goBack();
}

export function PhoneScreen() {
  return (
    <MinePage query={useQuery(meQuery)} skeleton="form">
      {(me) => (
        <View>
          {me.phoneMasked && <View className="phone-screen__current">{words.currentPhone(me.phoneMasked)}</View>}
          <WechatPhone onBound={done} />
          <SmsForm
            action={words.bind}
            onSubmit={async (proof) => {
              if (await bindOrMerge(proof)) done();
            }}
          />
        </View>
      )}
    </MinePage>
  );
}
