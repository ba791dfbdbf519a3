import type { Quote } from '@lintuan/contracts/checkout/schemas';
import { Button, Popup, Price, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { priceChanges } from '../price-changes.ts';
import type { NewPrice } from '../use-placing.ts';
import { words } from '../words.ts';
import './new-price-sheet.less';

interface NewPriceSheetProps {
  newPrice: NewPrice | null;
  onAccept: (quote: Quote) => Promise<void>;
  onClose: () => void;
}

/** Nothing is ordered at another price than the one that was seen. */
export function NewPriceSheet({ newPrice, onAccept, onClose }: NewPriceSheetProps) {
  const accept = newPrice && (
    <SubmitButton onSubmit={() => onAccept(newPrice.after)}>{words.acceptChange(newPrice.after.payableFen)}</SubmitButton>
  );
  return (
    <Popup
      open={newPrice !== null}
      title={words.changedTitle}
      onClose={onClose}
      footer={
        <View className="new-price-sheet__ways">
          {accept}
          <Button tone="default" block pill size="large" onClick={onClose}>
            {words.notYet}
          </Button>
        </View>
      }
    >
      {newPrice && <Changes before={newPrice.before} after={newPrice.after} />}
    </Popup>
  );
}

function Changes({ before, after }: NewPrice) {
  return (
    <View className="new-price-sheet">
      {priceChanges(before, after).map(({ key, name, fromFen, toFen }) => (
        <Change key={key} name={name} fromFen={fromFen} toFen={toFen} />
      ))}
      <View className="new-price-sheet__sum">
        <Change name={words.changedSum} fromFen={before.payableFen} toFen={after.payableFen} />
      </View>
    </View>
  );
}

function Change({ name, fromFen, toFen }: { name: string; fromFen: number; toFen: number }) {
  return (
    <View className="new-price-sheet__row">
      <View className="new-price-sheet__name">{name}</View>
      <Price fen={fromFen} size="small" tone="text" />
      <View className="new-price-sheet__arrow">→</View>
      <Price fen={toFen} size="small" />
    </View>
  );
}
