import { LEAST_SIZE, MOST_HOURS, MOST_PER_ORDER, MOST_PER_PERSON, MOST_SIZE } from '@lintuan/contracts/group-buy/limits';
import { Checkbox } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { Card } from '../../../shared/layout/page.tsx';
import css from '../group-buy.module.css';
import type { ActivityFormState } from '../use-activity-form.ts';
import { MinuteField } from './minute-field.tsx';
import { NumberField } from './number-field.tsx';

export function RuleFields({ form }: { form: ActivityFormState }) {
  const { draft, errors, change } = form;
  return (
    <Card title="规则">
      <div className={css.grid}>
        <NumberField form={form} name="size" label="几人成团" suffix="人" min={LEAST_SIZE} max={MOST_SIZE} />
        <NumberField form={form} name="hours" label="多久凑齐" suffix="小时" max={MOST_HOURS} help="团长付款后开始计时，没凑齐自动退款" />
        <Field group label="限制" error={errors.newcomersOnly} help="没付过款的顾客才能参团，开团不限">
          <Checkbox checked={draft.newcomersOnly} onChange={(newcomersOnly) => change({ newcomersOnly }, 'newcomersOnly')}>
            只限新顾客参团
          </Checkbox>
        </Field>
        <MinuteField form={form} name="startsAt" label="开始时间" help="上海时间；已过的时间等于发布后马上开始" />
        <MinuteField form={form} name="endsAt" label="结束时间" help="到时间不再开新团，已开的团继续拼完" />
        <Field group label="补位" error={errors.virtualFill} help="差人时运营可以补位成团，页面写明“商家补位”">
          <Checkbox checked={draft.virtualFill} onChange={(virtualFill) => change({ virtualFill }, 'virtualFill')}>
            允许平台补位
          </Checkbox>
        </Field>
        <NumberField form={form} name="perOrderLimit" label="每单最多" suffix="件" max={MOST_PER_ORDER} />
        <NumberField
          form={form}
          name="perPersonLimit"
          label="每人最多"
          suffix="件"
          max={MOST_PER_PERSON}
          help="同一活动里所有还有效的订单加起来"
        />
      </div>
    </Card>
  );
}
