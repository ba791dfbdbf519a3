import type { Quote } from '@lintuan/contracts/checkout/schemas';
import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './price-summary.less';

/** Why it costs what it costs, step by step. */
export function PriceSummary({ quote }: { quote: Quote }) {
  return (
    <View className="price-summary">
      <View className="price-summary__title">{words.priceTitle}</View>
      {quote.priceLines.map(({ step, label, amountFen }) => (
        <View className="price-summary__row" key={`${step}${label}`}>
          <View className="price-summary__label">{label}</View>
          <Price fen={amountFen} size="small" tone="text" />
        </View>
      ))}
      <View className="price-summary__row price-summary__row--total">
        <View className="price-summary__label">{words.payable}</View>
        <Price fen={quote.payableFen} />
      </View>
    </View>
  );
}
