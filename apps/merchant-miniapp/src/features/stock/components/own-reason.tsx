import { Button, Input } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { StockForm } from '../use-stock-form.ts';
import { words } from '../words.ts';
import './own-reason.less';

const MAX_REASON = 200;

/** In the place of the keys while a reason is being written. */
export function OwnReason({ form }: { form: StockForm }) {
  const done = (
    <Button size="small" tone="light" onClick={form.showKeys}>
      {words.noteDone}
    </Button>
  );
  return (
    <View className="own-reason">
      <Input
        value={form.note}
        onChange={form.write}
        placeholder={words.notePlaceholder}
        maxLength={MAX_REASON}
        autoFocus
        suffix={done}
        onConfirm={form.showKeys}
      />
    </View>
  );
}
