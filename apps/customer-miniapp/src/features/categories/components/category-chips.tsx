import type { CategoryNode } from '@lintuan/contracts/catalog/schemas';
import { ScrollView, View } from '@tarojs/components';
import { words } from '../words.ts';
import './category-chips.less';

interface CategoryChipsProps {
  parent: CategoryNode;
  /** The chosen child; null stands for all of the parent. */
  value: string | null;
  onChange: (categoryId: string) => void;
}

export function CategoryChips({ parent, value, onChange }: CategoryChipsProps) {
  if (parent.children.length === 0) return null;
  const chips = [{ categoryId: parent.categoryId, name: words.all }, ...parent.children];
  const chosen = value ?? parent.categoryId;
  return (
    <ScrollView className="category-chips" scrollX enhanced showScrollbar={false}>
      <View className="category-chips__track">
        {chips.map(({ categoryId, name }) => (
          <View
            key={categoryId}
            className={categoryId === chosen ? 'category-chips__chip category-chips__chip--on' : 'category-chips__chip'}
            onClick={() => onChange(categoryId)}
          >
            <View className="category-chips__face">{name}</View>
          </View>
        ))}
      </View>
    </ScrollView>
  );
}
