import { Switch } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useCan } from '../../../app/session/me.ts';
import { canSwitch, type Shelved } from '../shelf.ts';
import { shelfWords, words } from '../words.ts';
import './shelf-switch.less';

interface ShelfSwitchProps {
  product: Shelved;
  busy: boolean;
  onFlip: () => void;
}

export function ShelfSwitch({ product, busy, onFlip }: ShelfSwitchProps) {
  const can = useCan();
  const on = product.shelf === 'on';
  return (
    <View className="shelf-switch">
      <View className={on ? 'shelf-switch__word shelf-switch__word--on' : 'shelf-switch__word'}>{shelfWords[product.shelf]}</View>
      {canSwitch(product.shelf, can('catalog.shelf')) && (
        <View className="shelf-switch__knob" aria-label={words.switchLabel(product.name, on)}>
          <Switch checked={on} loading={busy} onChange={onFlip} />
        </View>
      )}
    </View>
  );
}
