import { MOST_NOTE } from '@lintuan/contracts/checkout/limits';
import { Icon, Textarea } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { words } from '../words.ts';
import './shop-note.less';

/** Most orders go without a note: it takes room only when it is wanted. */
export function ShopNote({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  const [open, setOpen] = useState(note !== '');
  if (open) return <Textarea label={words.note} placeholder={words.notePlaceholder} maxLength={MOST_NOTE} value={note} onChange={onNote} />;
  return (
    <View className="shop-note lt-pressable" onClick={() => setOpen(true)}>
      <View className="shop-note__label">{words.note}</View>
      <View className="shop-note__hint">{words.noteHint}</View>
      <Icon name="chevron-right" size={16} color="var(--lt-hint)" />
    </View>
  );
}
