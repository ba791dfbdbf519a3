import type { Receiver } from '@lintuan/contracts/orders/schemas';
import { Button } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { copyText } from '../../../app/copy-text.ts';
import { addressText } from '../view-model.ts';
import { words } from '../words.ts';
import './order-receiver.less';
import { Section } from './section.tsx';

/** Whoever hangs up at WeChat's question has called no one. */
const call = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);

/** In the open: a parcel must be addressed. */
export function OrderReceiver({ receiver }: { receiver: Receiver }) {
  return (
    <Section title={words.receiver}>
      <View className="order-receiver__who">
        {receiver.name} {receiver.phone}
      </View>
      <View className="order-receiver__where">
        {receiver.region} {receiver.detail}
      </View>
      <View className="order-receiver__foot">
        <Button tone="light" icon="copy" block onClick={() => copyText(addressText(receiver))}>
          {words.copyAddress}
        </Button>
        <Button tone="light" icon="call" block onClick={() => call(receiver.phone)}>
          {words.call}
        </Button>
      </View>
    </Section>
  );
}
