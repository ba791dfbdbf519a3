import { View } from '@tarojs/components';
import { type Tag, tags } from '../address-draft.ts';
import './tag-chips.less';

/** Tapping the chosen one lets go of it. */
export function TagChips({ value, onChange }: { value: Tag; onChange: (tag: Tag) => void }) {
  return (
    <View className="tag-chips">
      {tags.map((tag) => (
        <View
          key={tag}
          className={tag === value ? 'tag-chips__chip tag-chips__chip--chosen' : 'tag-chips__chip'}
          aria-checked={tag === value}
          onClick={() => onChange(tag === value ? '' : tag)}
        >
          {tag}
        </View>
      ))}
    </View>
  );
}
