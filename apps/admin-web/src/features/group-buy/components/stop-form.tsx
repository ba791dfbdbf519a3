import { type ManagedActivity, StopActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { isOver } from '@lintuan/contracts/group-buy/managed-view';
import { useState } from 'react';
import { Radio } from 'tdesign-react';
import { AskPanel } from '../../../shared/form/ask-panel.tsx';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { ReasonField } from '../../../shared/form/reason-field.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { actionDone } from '../group-buy-words.ts';
import { useStopActivity } from '../queries/change-activity.ts';

type OpenGroups = StopActivity['openGroups'];

const choices: { value: OpenGroups; label: string }[] = [
  { value: 'keep', label: '让进行中的团继续' },
  { value: 'fail', label: '立即结束并退款' },
];

/** Cannot be undone: asks why, and what becomes of the people who have paid. */
export function StopForm({ activity, onClose }: { activity: ManagedActivity; onClose: () => void }) {
  const { activityId, openGroups } = activity;
  const over = isOver(activity);
  const asks = openGroups > 0 && !over;
  const [chosen, setChosen] = useState<OpenGroups | null>(over ? 'fail' : asks ? null : 'keep');
  const [reason, setReason] = useState('');
  const { mutateAsync } = useStopActivity();
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: StopActivity) => checkFields(StopActivity, input),
    onDone: () => {
      toastDone(over ? actionDone.ended : actionDone.stopped);
      onClose();
    },
  });
  const refunds = chosen === 'fail' && openGroups > 0;
  return (
    <AskPanel
      warning={over ? `${openGroups} 个团会马上结束，已付的钱全部原路退回顾客。` : '停止后不能再开新团，没卖出的份数放回库存，不能恢复。'}
      confirm={over ? '确认结束并退款' : `确认停止${refunds ? '并退款' : ''}`}
      danger
      busy={busy}
      decline="先不停止"
      onSubmit={() => void submit({ activityId, openGroups: chosen as OpenGroups, reason })}
      onClose={onClose}
    >
      {asks && (
        <Field group label={`${openGroups} 个团正在拼，怎么处理`} required error={errors.openGroups}>
          <Radio.Group
            value={chosen ?? undefined}
            options={choices}
            onChange={(next) => {
              setChosen(next as OpenGroups);
              edited('openGroups');
            }}
          />
        </Field>
      )}
      <ReasonField
        label="原因"
        required
        error={errors.reason}
        help="商家会看到"
        value={reason}
        onChange={(text) => {
          setReason(text);
          edited('reason');
        }}
      />
    </AskPanel>
  );
}
