import type { ManagedActivity, StopActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { isOver } from '@lintuan/contracts/group-buy/managed-view';
import { Button, NoticeBar, Popup, RadioGroup, SubmitButton, Textarea, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { stopActivity } from '../queries/move-activity.ts';
import { useAct } from '../use-act.ts';
import { words } from '../words.ts';
import './sheet.less';

type OpenGroups = StopActivity['openGroups'];

const MOST = 200;
const choices: { value: OpenGroups; label: string; note: string }[] = [
  { value: 'keep', label: words.stopKeep, note: words.stopKeepNote },
  { value: 'fail', label: words.stopFail, note: words.stopFailNote },
];

interface StopSheetProps {
  activity: ManagedActivity;
  open: boolean;
  onClose: () => void;
}

/** Cannot be undone: asks why, and what becomes of the people who have paid. */
export function StopSheet({ activity, open, onClose }: StopSheetProps) {
  const { activityId, openGroups } = activity;
  const over = isOver(activity);
  const asks = openGroups > 0 && !over;
  const [picked, setPicked] = useState<OpenGroups | null>(null);
  const [reason, setReason] = useState('');
  const { problem, act } = useAct();
  const chosen = asks ? picked : over ? 'fail' : 'keep';

  const submit = async () => {
    if (!chosen || !(await act({ activityId, openGroups: chosen, reason: reason.trim() }, stopActivity))) return;
    toast.success(over ? words.groupsEnded : words.stopped);
    onClose();
  };
  return (
    <Popup open={open} onClose={onClose} title={over ? words.endGroups : words.stop}>
      <View className="group-buy-sheet">
        <View className="group-buy-sheet__note">{over ? words.endGroupsNote(openGroups) : words.stopNote}</View>
        {asks && (
          <>
            <View className="group-buy-sheet__note">{words.stopGroups(openGroups)}</View>
            <View className="group-buy-sheet__part">
              <RadioGroup options={choices} value={picked} onChange={setPicked} />
            </View>
          </>
        )}
        <View className="group-buy-sheet__reason">
          <Textarea label={words.stopReason} placeholder={words.stopReasonHint} value={reason} onChange={setReason} maxLength={MOST} />
        </View>
        {problem && (
          <View role="alert">
            <NoticeBar tone="error">{problem}</NoticeBar>
          </View>
        )}
        <View className="group-buy-sheet__foot">
          <SubmitButton tone="danger" onSubmit={submit} disabled={chosen === null || reason.trim() === ''}>
            {over ? words.confirmEnd : chosen === 'fail' ? words.confirmStopRefund : words.confirmStop}
          </SubmitButton>
          <Button tone="default" variant="text" block onClick={onClose}>
            {words.keep}
          </Button>
        </View>
      </View>
    </Popup>
  );
}
