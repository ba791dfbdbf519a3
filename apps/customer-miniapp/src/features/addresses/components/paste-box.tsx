import { SubmitButton, Textarea, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { tellError } from '../../../app/errors/tell-error.ts';
import type { Draft } from '../address-draft.ts';
import { findRegion } from '../find-region.ts';
import { draftFrom, splitPasted } from '../read-pasted.ts';
import { words } from '../words.ts';
import './paste-box.less';

/** One pasted text fills the fields it speaks of and leaves the others alone. */
export function PasteBox({ onRead }: { onRead: (part: Partial<Draft>) => void }) {
  const [text, setText] = useState('');

  const recognise = async () => {
    const pasted = splitPasted(text);
    try {
      const { part, whole } = draftFrom(pasted, await findRegion(pasted.place));
      if (Object.keys(part).length === 0) return toast(words.recognisedNothing);
      onRead(part);
      toast(whole ? words.recognised : words.recognisedSome);
      setText('');
    } catch (error) {
      tellError(error);
    }
  };

  return (
    <View className="paste-box">
      <Textarea value={text} onChange={setText} placeholder={words.pastePlaceholder} />
      <View className="paste-box__go">
        <SubmitButton size="small" variant="outline" block={false} disabled={text.trim() === ''} onSubmit={recognise}>
          {words.recognise}
        </SubmitButton>
      </View>
    </View>
  );
}
