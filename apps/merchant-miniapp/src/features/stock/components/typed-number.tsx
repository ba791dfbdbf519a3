import { View } from '@tarojs/components';
import { signed } from '../preview.ts';
import type { StockForm } from '../use-stock-form.ts';
import { promptWords, words } from '../words.ts';
import './typed-number.less';

/** The number as it is typed, and what it would lead to. */
export function TypedNumber({ form, onHand, problem }: { form: StockForm; onHand: number; problem: string }) {
  const { kind, digits, minus, preview } = form;
  const sign = kind === 'adjust' ? (minus ? '−' : '+') : '';
  const refused = problem || (preview?.state === 'refused' ? preview.problem : '');
  return (
    <View className="typed-number" onClick={form.showKeys}>
      <View className="typed-number__row">
        {digits ? (
          <View className="typed-number__digits">
            {sign}
            {digits}
            <View className="typed-number__unit">{words.piece}</View>
          </View>
        ) : (
          <View className="typed-number__prompt">
            {sign && <View className="typed-number__digits">{sign}</View>}
            {promptWords[kind]}
          </View>
        )}
        {preview?.state === 'ready' && (
          <View className="typed-number__after">
            <View className="typed-number__from">{onHand}</View>→<View className="typed-number__to">{preview.onHand}</View>
            {kind === 'stocktake' && <View className="typed-number__delta">{signed(preview.delta)}</View>}
          </View>
        )}
      </View>
      {refused && (
        <View className="typed-number__problem" role="alert">
          {refused}
        </View>
      )}
    </View>
  );
}
