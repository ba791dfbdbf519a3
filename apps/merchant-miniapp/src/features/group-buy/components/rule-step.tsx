import { MOST_PER_ORDER, MOST_PER_PERSON } from '@lintuan/contracts/group-buy/limits';
import { Cell, Input, Stepper, Switch } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { Editor } from '../form/use-editor.ts';
import { formWords } from '../form/words.ts';
import { Chips } from './chips.tsx';
import { FieldFault } from './field-fault.tsx';
import { MomentCell } from './moment-cell.tsx';
import './rule-step.less';

const usualHours = ['12', '24', '48', '72'].map((value) => ({ value, label: `${value} ${formWords.hoursUnit}` }));

export function RuleStep({ editor: { draft, faults, change } }: { editor: Editor }) {
  return (
    <>
      <View className="rule-step__card">
        <Input
          label={formWords.hours}
          type="number"
          value={draft.hours}
          onChange={(hours) => change({ hours })}
          maxLength={3}
          error={faults.hours}
          suffix={formWords.hoursUnit}
        />
        <Chips choices={usualHours} value={draft.hours} onChoose={(hours) => change({ hours })} />
        <View className="rule-step__note">{formWords.hoursNote}</View>
      </View>
      <View className="rule-step__card">
        <Cell title={formWords.startsNow}>
          <Switch checked={draft.startsNow} onChange={(startsNow) => change({ startsNow })} />
        </Cell>
        {!draft.startsNow && <MomentCell title={formWords.startsAt} value={draft.startsAt} onChange={(startsAt) => change({ startsAt })} />}
        <FieldFault text={faults.startsAt} />
        <MomentCell title={formWords.endsAt} value={draft.endsAt} onChange={(endsAt) => change({ endsAt })} />
        <FieldFault text={faults.endsAt} />
        <View className="rule-step__note">{formWords.endsNote}</View>
      </View>
      <View className="rule-step__card">
        <Cell title={formWords.perOrder}>
          <Stepper value={draft.perOrderLimit} max={MOST_PER_ORDER} size="large" onChange={(perOrderLimit) => change({ perOrderLimit })} />
        </Cell>
        <FieldFault text={faults.perOrderLimit} />
        <Cell title={formWords.perPerson}>
          <Stepper
            value={draft.perPersonLimit}
            max={MOST_PER_PERSON}
            size="large"
            onChange={(perPersonLimit) => change({ perPersonLimit })}
          />
        </Cell>
        <FieldFault text={faults.perPersonLimit} />
      </View>
      <View className="rule-step__card">
        <Cell title={formWords.newcomersOnly} description={formWords.newcomersNote}>
          <Switch checked={draft.newcomersOnly} onChange={(newcomersOnly) => change({ newcomersOnly })} />
        </Cell>
        <Cell title={formWords.virtualFill} description={formWords.virtualNote}>
          <Switch checked={draft.virtualFill} onChange={(virtualFill) => change({ virtualFill })} />
        </Cell>
      </View>
    </>
  );
}
