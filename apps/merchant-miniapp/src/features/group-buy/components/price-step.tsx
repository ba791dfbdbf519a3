import { LEAST_SIZE, MOST_SIZE } from '@lintuan/contracts/group-buy/limits';
import type { Offer } from '@lintuan/contracts/group-buy/offer';
import { entryOf, joiningSkus } from '@lintuan/contracts/group-buy/sku-entries';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Button, Cell, Image, Stepper, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { Editor } from '../form/use-editor.ts';
import { formWords } from '../form/words.ts';
import { FieldFault } from './field-fault.tsx';
import './price-step.less';
import { SkuFields } from './sku-fields.tsx';

export function PriceStep({ editor: { draft, faults, change, goTo }, offer }: { editor: Editor; offer: Offer }) {
  const joining = joiningSkus(draft.skus, offer.skus);
  return (
    <>
      <View className="price-step__product">
        <Image src={pictureUrl(offer.pictureUrl)} alt={offer.name} width={48} radius={8} />
        <View className="price-step__name">{offer.name}</View>
        <Button tone="default" variant="text" size="small" onClick={() => goTo(0)}>
          {formWords.changeProduct}
        </Button>
      </View>
      <View className="price-step__card">
        <Cell title={formWords.size}>
          <Stepper
            value={draft.size}
            min={LEAST_SIZE}
            max={MOST_SIZE}
            size="large"
            onChange={(size) => change({ size })}
            onLimit={(limit) => toast(limit === 'min' ? formWords.sizeLimit : formWords.sizeMost)}
          />
        </Cell>
        <FieldFault text={faults.size} />
      </View>
      <FieldFault text={faults.skus} />
      {offer.skus.map((sku) => (
        <SkuFields
          key={sku.skuId}
          sku={sku}
          entry={entryOf(draft.skus, sku.skuId, offer.skus.length)}
          only={offer.skus.length === 1}
          size={draft.size}
          faults={faults}
          field={`skus.${joining.findIndex(({ skuId }) => skuId === sku.skuId)}`}
          onChange={(entry) => change({ skus: { ...draft.skus, [sku.skuId]: entry } })}
        />
      ))}
    </>
  );
}
