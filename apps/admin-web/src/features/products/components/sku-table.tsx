import { type KeyboardEvent, useMemo } from 'react';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import { activeSpecs, type MatrixRow, type SpecDraft } from '../model/matrix.ts';
import { type EnterCell, SkuRow } from './sku-row.tsx';
import css from './sku-table.module.css';

interface SkuTableProps {
  specs: SpecDraft[];
  rows: MatrixRow[];
  errors: FieldErrors;
  onEnter: EnterCell;
}

const columns = [
  { title: '图片', width: 64 },
  { title: '价格（元）', width: 104, required: true },
  { title: '划线价（元）', width: 104 },
  { title: '划线价从', width: 138 },
  { title: '划线价到', width: 138 },
  { title: '重量（克）', width: 92 },
  { title: 'SKU 编码', width: 132 },
  { title: '条码', width: 146 },
];

export function SkuTable({ specs, rows, errors, onEnter }: SkuTableProps) {
  const errorsByRow = useMemo(() => groupByRow(errors), [errors]);
  return (
    <div className={css.skuFrame}>
      <table className={css.skuTable} onKeyDown={enterGoesDown}>
        <thead>
          <tr>
            {activeSpecs(specs).map(({ id, name }) => (
              <th key={id} scope="col" style={{ minWidth: 88 }}>
                {name || '未命名规格'}
              </th>
            ))}
            {columns.map(({ title, width, required }) => (
              <th key={title} scope="col" style={{ width, minWidth: width }}>
                {title}
                {required && <span className={css.required}>*</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, entry }, index) => (
            <SkuRow key={key} rowKey={key} index={index} entry={entry} errors={errorsByRow.get(index)} onEnter={onEnter} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function groupByRow(errors: FieldErrors): Map<number, FieldErrors> {
  const byRow = new Map<number, Record<string, string>>();
  for (const [path, words] of Object.entries(errors)) {
    const [, row, field] = /^skus\.(\d+)\.(.+)$/.exec(path) ?? [];
    if (row && field) byRow.set(Number(row), { ...byRow.get(Number(row)), [field]: words });
  }
  return byRow;
}

/** Enter goes on in the same column, as in a spreadsheet. */
function enterGoesDown(event: KeyboardEvent<HTMLTableElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || !target.dataset.column) return;
  event.preventDefault();
  const column = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-column="${target.dataset.column}"]`)];
  column[column.indexOf(target) + 1]?.focus();
}
