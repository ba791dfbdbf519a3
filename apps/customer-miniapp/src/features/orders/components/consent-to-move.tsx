import type { OrderGroup } from '@lintuan/contracts/orders/schemas';
import { Switch } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { setGroupConsent } from '../queries/set-group-consent.ts';
import { groupWords } from '../words.ts';
import './consent-to-move.less';

/** What becomes of a payment that comes too late for its group; open to choose until one has paid. */
export function ConsentToMove({ orderId, group: { state, consent } }: { orderId: string; group: OrderGroup }) {
  const [changing, setChanging] = useState(false);
  const change = async (wanted: boolean): Promise<void> => {
    setChanging(true);
    await setGroupConsent(orderId, wanted);
    setChanging(false);
  };
  return (
    <View className="consent-to-move">
      <View className="consent-to-move__words">
        <View className="consent-to-move__title">{state === 'waiting' ? groupWords.consentOfStarting : groupWords.consentOfJoining}</View>
        <View className="consent-to-move__what">{consent ? groupWords.consentOn : groupWords.consentOff}</View>
      </View>
      <Switch checked={consent} loading={changing} disabled={changing} onChange={(wanted) => void change(wanted)} />
    </View>
  );
}
