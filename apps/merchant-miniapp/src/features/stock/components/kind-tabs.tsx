import { View } from '@tarojs/components';
import type { FormKind } from '../preview.ts';
import { kindWords } from '../words.ts';
import './kind-tabs.less';

const kinds: readonly FormKind[] = ['receive', 'damage', 'stocktake', 'adjust', 'low'];

export function KindTabs({ value, onChange }: { value: FormKind; onChange: (kind: FormKind) => void }) {
  return (
    <View className="kind-tabs">
      {kinds.map((kind) => (
        <View
          key={kind}
          className={kind === value ? 'kind-tabs__tab kind-tabs__tab--current' : 'kind-tabs__tab'}
          role="tab"
          aria-selected={kind === value}
          onClick={() => onChange(kind)}
        >
          {kindWords[kind]}
        </View>
      ))}
    </View>
  );
}
