import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Button, NoticeBar, Popup, SubmitButton, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { refusalLines } from '../../../app/errors/tell-error.ts';
import { skuFaults } from '../form/sku-faults.ts';
import { ruleLines } from '../form/summary.ts';
import { publishActivity } from '../queries/move-activity.ts';
import { useAct } from '../use-act.ts';
import { words } from '../words.ts';
import { FactLines } from './fact-lines.tsx';
import { OfferedSkus } from './offered-skus.tsx';
import './sheet.less';

interface PublishSheetProps {
  activity: ManagedActivity;
  open: boolean;
  onClose: () => void;
}

/** Everything once more before shoppers see it. */
export function PublishSheet({ activity, open, onClose }: PublishSheetProps) {
  const { problem, act } = useAct((error) => skuFaults(error, activity.skus) ?? refusalLines(error));
  const submit = async () => {
    if (!(await act({ activityId: activity.activityId }, publishActivity))) return;
    toast.success(words.published);
    onClose();
  };
  return (
    <Popup open={open} onClose={onClose} title={activity.productName}>
      <View className="group-buy-sheet">
        <OfferedSkus skus={activity.skus} />
        <FactLines lines={ruleLines(activity, new Date(serverNow()))} />
        <View className="group-buy-sheet__note">{words.publishAsk}</View>
        {problem && (
          <View role="alert">
            <NoticeBar tone="error">{problem}</NoticeBar>
          </View>
        )}
        <View className="group-buy-sheet__foot">
          <SubmitButton onSubmit={submit}>{words.confirmPublish}</SubmitButton>
          <Button tone="default" variant="text" block onClick={onClose}>
            {words.notNow}
          </Button>
        </View>
      </View>
    </Popup>
  );
}
