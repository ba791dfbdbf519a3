import type { Home } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Icon, Image } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './shortcuts.less';

interface ShortcutsProps {
  categories: Home['categories'];
  onChoose: (categoryId: string) => void;
  onAll: () => void;
}

/** Two rows of five at most; the last place leads to all of them. */
const MOST = 9;

export function Shortcuts({ categories, onChoose, onAll }: ShortcutsProps) {
  return (
    <View className="shortcuts">
      {categories.slice(0, MOST).map(({ categoryId, name, iconUrl }) => (
        <View className="shortcuts__item lt-pressable" key={categoryId} onClick={() => onChoose(categoryId)}>
          <View className="shortcuts__face">
            {iconUrl ? <Image src={pictureUrl(iconUrl)} alt="" width={48} radius={24} eager /> : name.slice(0, 1)}
          </View>
          <View className="shortcuts__name">{name}</View>
        </View>
      ))}
      <View className="shortcuts__item lt-pressable" onClick={onAll}>
        <View className="shortcuts__face">
          <Icon name="app" size={22} color="var(--lt-brand)" />
        </View>
        <View className="shortcuts__name">{words.all}</View>
      </View>
    </View>
  );
}
