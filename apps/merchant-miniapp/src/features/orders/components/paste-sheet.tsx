import { Button, Popup, Textarea, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { keepParcels, useBatch } from '../batch/batch-store.ts';
import { fillFromPasted, type Pasted } from '../batch/parse-pasted.ts';
import { problemWords, words } from '../batch/words.ts';
import './paste-sheet.less';

/** What was not understood stays in the field, with the reason, to be put right and filled in again. */
export function PasteSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Pasted | null>(null);

  const fill = () => {
    const pasted = fillFromPasted(useBatch.getState().parcels, text);
    keepParcels(pasted.parcels);
    setText(pasted.left.map(({ line }) => line).join('\n'));
    setOutcome(pasted.left.length > 0 ? pasted : null);
    if (pasted.left.length > 0) return;
    toast.success(words.filled(pasted.filled));
    onClose();
  };
  const type = (next: string) => {
    setOutcome(null);
    setText(next);
  };
  return (
    <Popup open={open} onClose={onClose} title={words.paste}>
      <View className="paste-sheet">
        <View className="paste-sheet__how">{words.pasteHow}</View>
        <View className="paste-sheet__field">
          <Textarea value={text} onChange={type} placeholder={words.pasteExample} />
        </View>
        {outcome && (
          <View className="paste-sheet__left" role="alert">
            <View>{words.leftOver(outcome.filled, outcome.left.length)}</View>
            {outcome.left.map(({ line, problem }) => (
              <View key={line} className="paste-sheet__line">
                {words.left(line, problemWords[problem])}
              </View>
            ))}
          </View>
        )}
        <Button size="large" pill block disabled={text.trim() === ''} onClick={fill}>
          {words.fill}
        </Button>
      </View>
    </Popup>
  );
}
