import { ScrollView, View } from '@tarojs/components';
import { OWN_REASON, type StockForm } from '../use-stock-form.ts';
import { reasonWords, words } from '../words.ts';
import './reason-chips.less';

export function ReasonChips({ form }: { form: StockForm }) {
  if (form.kind === 'low') return null;
  const options = [
    ...reasonWords[form.kind].map((word) => ({ value: word, word })),
    { value: OWN_REASON, word: form.note.trim() || words.noteTitle },
  ];
  return (
    <ScrollView className="reason-chips" scrollX enableFlex>
      <View className="reason-chips__row">
        {options.map(({ value, word }) => (
          <View
            key={value}
            className={value === form.reason ? 'reason-chips__chip reason-chips__chip--current' : 'reason-chips__chip'}
            role="radio"
            aria-checked={value === form.reason}
            onClick={() => form.pickReason(value)}
          >
            {word}
          </View>
        ))}
      </View>
    </ScrollView>
  );
}
