import { isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Button, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { tellError } from '../../../app/errors/tell-error.ts';
import { bindWechatPhone } from '../queries/bind-phone.ts';
import { words } from '../words.ts';
import './wechat-phone.less';

export function WechatPhone({ onBound }: { onBound: () => void }) {
  const [busy, setBusy] = useState(false);
  const bind = async (code: string | null) => {
    if (code === null) return toast(words.phoneRefused);
    setBusy(true);
    try {
      await bindWechatPhone(code);
      onBound();
    } catch (error) {
      if (isReason(error, 'identity.merge_needs_consent')) toast(words.mergeBySms);
      else tellError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <View className="wechat-phone">
      <Button block pill size="large" loading={busy} openType="getPhoneNumber" onPhoneCode={bind}>
        {words.wechatPhone}
      </Button>
      <View className="wechat-phone__or">{words.orSms}</View>
    </View>
  );
}
