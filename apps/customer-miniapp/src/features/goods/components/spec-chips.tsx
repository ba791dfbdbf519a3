import { View } from '@tarojs/components';
import { chipState, type Goods, type Picks, type Stock } from '../sku-choice.ts';
import { words } from '../words.ts';
import './spec-chips.less';

interface SpecChipsProps {
  goods: Goods;
  picks: Picks;
  stock: Stock;
  onTap: (spec: number, value: string) => void;
}

export function SpecChips({ goods, picks, stock, onTap }: SpecChipsProps) {
  return (
    <View className="spec-chips">
      {goods.specs.map(({ name, values }, spec) => (
        <View className="spec-chips__spec" key={name}>
          <View className="spec-chips__name">{name}</View>
          <View className="spec-chips__values">
            {values.map((value) => {
              const state = chipState(goods, picks, stock, spec, value);
              return (
                <View
                  key={value}
                  className={`spec-chips__chip spec-chips__chip--${state.replace('_', '-')}`}
                  aria-disabled={state === 'sold_out' || state === 'impossible'}
                  onClick={() => onTap(spec, value)}
                >
                  {value}
                  {words.chipReasons[state] !== '' && <View className="spec-chips__reason">{words.chipReasons[state]}</View>}
                </View>
              );
            })}
          </View>
        </View>
      ))}
    </View>
  );
}
