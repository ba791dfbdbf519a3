import type { ExpressFee } from '@lintuan/contracts/delivery/schemas';
import { Cell, Input, NoticeBar, SubmitButton, Switch, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { refusalLines } from '../../../app/errors/tell-error.ts';
import { type FeeForm, feeForm, readFee } from '../fee-form.ts';
import { setExpressFee } from '../queries/set-express-fee.ts';
import { words } from '../words.ts';
import './fee-fields.less';

const MOST_DIGITS = 10;

export function FeeFields({ fee, onDone }: { fee: ExpressFee; onDone: () => void }) {
  const [form, setForm] = useState(() => feeForm(fee));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState('');
  const reading = readFee(form);
  const faults = tried && !reading.ok ? reading.faults : {};
  const change = (part: Partial<FeeForm>) => {
    setProblem('');
    setForm((kept) => ({ ...kept, ...part }));
  };
  const save = async () => {
    setTried(true);
    if (!reading.ok) return;
    try {
      await setExpressFee(reading.fee);
      toast.success(words.saved);
      onDone();
    } catch (error) {
      setProblem(refusalLines(error).join('，'));
    }
  };
  return (
    <View className="fee-fields">
      <View className="fee-fields__card">
        <Input
          label={words.base}
          placeholder={words.baseHint}
          type="digit"
          value={form.base}
          onChange={(base) => change({ base })}
          maxLength={MOST_DIGITS}
          error={faults.base}
          suffix={words.yuan}
        />
        <Cell title={words.free}>
          <Switch checked={form.free} onChange={(free) => change({ free })} />
        </Cell>
        {form.free && (
          <Input
            label={words.freeAbove}
            placeholder={words.freeHint}
            type="digit"
            value={form.above}
            onChange={(above) => change({ above })}
            maxLength={MOST_DIGITS}
            error={faults.above}
            suffix={words.yuan}
          />
        )}
      </View>
      <View className="fee-fields__sentence">{reading.ok ? reading.sentence : ''}</View>
      <View className="fee-fields__note">{words.note}</View>
      {problem && (
        <View role="alert">
          <NoticeBar tone="error">{problem}</NoticeBar>
        </View>
      )}
      <SubmitButton onSubmit={save}>{words.save}</SubmitButton>
    </View>
  );
}
