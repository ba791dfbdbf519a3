import type { StockRow } from '@lintuan/contracts/stock/schemas';
import { SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useStockForm } from '../use-stock-form.ts';
import { useStockSubmit } from '../use-stock-submit.ts';
import { submitWords, words } from '../words.ts';
import { Balance } from './balance.tsx';
import './change-form.less';
import { ChangeHead } from './change-head.tsx';
import { Keypad } from './keypad.tsx';
import { KindTabs } from './kind-tabs.tsx';
import { OwnReason } from './own-reason.tsx';
import { ReasonChips } from './reason-chips.tsx';
import { TypedNumber } from './typed-number.tsx';

/** Everything one does to the stock of one SKU: choose, type, confirm. */
export function ChangeForm({ row, onDone }: { row: StockRow; onDone: () => void }) {
  const form = useStockForm(row);
  const { problem, forgetProblem, submit } = useStockSubmit(row, form, onDone);
  const complete = form.kind === 'low' ? form.digits !== '' : form.preview?.state === 'ready' && form.spokenReason !== '';
  const touched = <Args extends unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args) => {
      forgetProblem();
      act(...args);
    };
  };
  return (
    <View className="change-form">
      <ChangeHead row={row} />
      <Balance row={row} />
      <KindTabs value={form.kind} onChange={touched(form.choose)} />
      <TypedNumber form={form} onHand={row.onHand} problem={problem} />
      {form.kind === 'low' ? <View className="change-form__hint">{words.lowStockAt(row.lowStockAt)}</View> : <ReasonChips form={form} />}
      <View className="change-form__foot">
        {form.writing ? (
          <OwnReason form={form} />
        ) : (
          <Keypad
            onPress={touched(form.press)}
            onErase={touched(form.erase)}
            onClear={touched(form.clear)}
            onTurn={form.kind === 'adjust' ? touched(form.turn) : undefined}
          />
        )}
        <SubmitButton onSubmit={submit} disabled={!complete}>
          {submitWords[form.kind]}
        </SubmitButton>
      </View>
    </View>
  );
}
