import { memo } from 'react';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import { OnePicture } from '../../../shared/pictures/one-picture.tsx';
import type { SkuEntry } from '../model/matrix.ts';
import { Cell } from './sku-cell.tsx';

export type EnterCell = (rowKey: string, field: string, entered: Partial<SkuEntry>) => void;

interface SkuRowProps {
  rowKey: string;
  index: number;
  entry: SkuEntry;
  errors: FieldErrors | undefined;
  onEnter: EnterCell;
}

type TextName = Exclude<keyof SkuEntry, 'skuId' | 'picture'>;

const cells: { name: TextName; field: string; label: string; type?: 'date'; numeric?: boolean; maxLength?: number }[] = [
  { name: 'price', field: 'priceFen', label: '价格', numeric: true },
  { name: 'original', field: 'originalPrice.fen', label: '划线价', numeric: true },
  { name: 'originalFrom', field: 'originalPrice.from', label: '划线价从', type: 'date' },
  { name: 'originalUntil', field: 'originalPrice.until', label: '划线价到', type: 'date' },
  { name: 'weight', field: 'weightGrams', label: '重量', numeric: true },
  { name: 'code', field: 'code', label: 'SKU 编码' },
  { name: 'barcode', field: 'barcode', label: '条码', maxLength: 14 },
];

export const SkuRow = memo(({ rowKey, index, entry, errors, onEnter }: SkuRowProps) => {
  const combination = JSON.parse(rowKey) as string[];
  const path = `skus.${index}`;
  const called = combination.join(' ') || '商品';
  return (
    <tr>
      {combination.map((value, position) => (
        <th key={position} scope="row">
          {value}
        </th>
      ))}
      <td>
        <OnePicture
          size="small"
          label={`${called}的图片`}
          picture={entry.picture}
          onChange={(picture) => onEnter(rowKey, `${path}.pictureFileId`, { picture })}
        />
      </td>
      {cells.map(({ name, field, label, ...input }) => (
        <td key={name}>
          <Cell
            {...input}
            column={name}
            label={`${called}的${label}`}
            value={entry[name]}
            error={errors?.[field] ?? wholeRowError(name, errors)}
            onChange={(text) => onEnter(rowKey, `${path}.${field}`, { [name]: text })}
          />
        </td>
      ))}
    </tr>
  );
});

/** What is wrong with a row or its original price as a whole is told at the first cell it concerns. */
function wholeRowError(name: TextName, errors: FieldErrors | undefined): string | undefined {
  if (name === 'price') return errors?.specs ?? errors?.skuId;
  return name === 'original' ? errors?.originalPrice : undefined;
}
