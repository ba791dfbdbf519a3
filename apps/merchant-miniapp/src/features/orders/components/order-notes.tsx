import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './order-notes.less';
import { Section } from './section.tsx';

/** What the buyer asks for, loud; what the shop notes for itself, beside it. */
export function OrderNotes({ order, onEdit }: { order: ManagedOrder; onEdit?: () => void }) {
  const { buyerNote, sellerNote } = order;
  return (
    <>
      {buyerNote && (
        <View className="order-notes__buyer">
          <View className="order-notes__title">{words.buyerNote}</View>
          {buyerNote}
        </View>
      )}
      {(sellerNote || onEdit) && (
        <Section title={words.sellerNote} action={onEdit && (sellerNote ? words.editNote : words.writeNote)} onAction={onEdit}>
          {sellerNote && <View className="order-notes__seller">{sellerNote}</View>}
        </Section>
      )}
    </>
  );
}
