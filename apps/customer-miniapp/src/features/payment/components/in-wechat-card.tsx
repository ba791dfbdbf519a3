import { Button, Icon, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { openMiniProgram } from '../open-mini-program.ts';
import { words } from '../words.ts';
import './in-wechat-card.less';

export function InWechatCard({ checkoutId }: { checkoutId: string }) {
  return (
    <View className="in-wechat-card">
      <Icon name="app" size={40} color="var(--lt-brand)" />
      <View className="in-wechat-card__title">{words.inWechatTitle}</View>
      <View className="in-wechat-card__note">{words.inWechatNote}</View>
      <SubmitButton onSubmit={() => openMiniProgram(checkoutId)}>{words.openMiniProgram}</SubmitButton>
      <Button tone="default" block pill size="large" onClick={() => goTo.payResult(checkoutId)}>
        {words.alreadyPaid}
      </Button>
    </View>
  );
}
