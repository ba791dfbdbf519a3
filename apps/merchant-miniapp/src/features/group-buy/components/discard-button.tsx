import { Button, confirm, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { goBack } from '../../../app/routes/go-to.ts';
import { discardActivity } from '../queries/move-activity.ts';
import { useAct } from '../use-act.ts';
import { words } from '../words.ts';
import './discard-button.less';

/** Asks once: a draft that is gone does not come back. */
export function DiscardButton({ activityId }: { activityId: string }) {
  const { act, problem } = useAct();
  const [busy, setBusy] = useState(false);
  const discard = async () => {
    if (busy || !(await confirm({ title: words.discardAsk, content: words.discardNote, confirmText: words.discard, danger: true }))) return;
    setBusy(true);
    const done = await act({ activityId }, discardActivity);
    setBusy(false);
    if (!done) return;
    toast.success(words.discarded);
    goBack('me');
  };
  return (
    <View className="discard-button">
      {problem && <View role="alert">{problem}</View>}
      <Button tone="default" variant="text" block loading={busy} onClick={() => void discard()}>
        {words.discard}
      </Button>
    </View>
  );
}
