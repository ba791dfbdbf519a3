import { useCallback, useMemo } from 'react';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import { Card } from '../../../shared/layout/page.tsx';
import { countRows, enter, fillRows, MAX_SKUS, type Matrix, rowsOf, type SkuEntry } from '../model/matrix.ts';
import type { ChangeDraft } from '../use-product-form.ts';
import { FillBar } from './fill-bar.tsx';
import css from './sku-table.module.css';
import { SkuTable } from './sku-table.tsx';

interface SkuCardProps {
  matrix: Matrix;
  errors: FieldErrors;
  change: ChangeDraft;
}

export function SkuCard({ matrix, errors, change }: SkuCardProps) {
  const rows = useMemo(() => rowsOf(matrix), [matrix]);
  const count = countRows(matrix);
  const onEnter = useCallback(
    (rowKey: string, field: string, entered: Partial<SkuEntry>) =>
      change((current) => ({ ...current, matrix: enter(current.matrix, rowKey, entered) }), field),
    [change],
  );
  const fill = (entered: Partial<SkuEntry>, onlyBlank: boolean) =>
    change((current) => ({ ...current, matrix: fillRows(current.matrix, entered, onlyBlank) }), 'skus');

  return (
    <Card title="价格与 SKU" extra={<span className={css.quiet}>共 {count} 个</span>}>
      {errors.skus && (
        <p className={css.error} role="alert">
          {errors.skus}
        </p>
      )}
      {count > MAX_SKUS ? (
        <p className={css.error}>
          规格组合成了 {count} 种，最多 {MAX_SKUS} 种，请减少规格值。
        </p>
      ) : (
        <>
          {count > 1 && <FillBar onFill={fill} />}
          <SkuTable specs={matrix.specs} rows={rows} errors={errors} onEnter={onEnter} />
        </>
      )}
    </Card>
  );
}
