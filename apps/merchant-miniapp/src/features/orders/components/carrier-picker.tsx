import { carriers } from '@lintuan/contracts/orders/carriers';
import type { Carrier } from '@lintuan/contracts/orders/schemas';
import { View } from '@tarojs/components';
import './carrier-picker.less';

const all = Object.keys(carriers) as Carrier[];

export function CarrierPicker({ value, onChange }: { value: Carrier; onChange: (carrier: Carrier) => void }) {
  return (
    <View className="carrier-picker">
      {all.map((carrier) => (
        <View
          key={carrier}
          className={carrier === value ? 'carrier-picker__one carrier-picker__one--current' : 'carrier-picker__one'}
          role="radio"
          aria-checked={carrier === value}
          onClick={() => onChange(carrier)}
        >
          {carriers[carrier]}
        </View>
      ))}
    </View>
  );
}
