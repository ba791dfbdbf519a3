import { AddIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { newKey } from '../../../app/session/call.ts';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import { Card } from '../../../shared/layout/page.tsx';
import { addSpec, type Matrix } from '../model/matrix.ts';
import type { ChangeDraft } from '../use-product-form.ts';
import { SpecEditor } from './spec-editor.tsx';
import css from './specs.module.css';

const MAX_SPECS = 3;

interface SpecsCardProps {
  matrix: Matrix;
  errors: FieldErrors;
  change: ChangeDraft;
}

export function SpecsCard({ matrix, errors, change }: SpecsCardProps) {
  const reshape = (next: (matrix: Matrix) => Matrix) => {
    change((current) => ({ ...current, matrix: next(current.matrix) }), 'specs');
    change((current) => current, 'skus');
  };
  return (
    <Card
      title="规格"
      extra={
        matrix.specs.length < MAX_SPECS && (
          <Button variant="outline" icon={<AddIcon />} onClick={() => reshape((current) => addSpec(current, newKey()))}>
            添加规格
          </Button>
        )
      }
    >
      {matrix.specs.length === 0 && <p className={css.quiet}>只有一种规格的商品不用添加；有颜色、大小之分的，最多添加 {MAX_SPECS} 组。</p>}
      {matrix.specs.map((spec, index) => (
        <SpecEditor
          key={spec.id}
          spec={spec}
          index={index}
          last={index === matrix.specs.length - 1}
          error={errors[`specs.${index}.name`] ?? Object.entries(errors).find(([path]) => path.startsWith(`specs.${index}.values`))?.[1]}
          reshape={reshape}
        />
      ))}
      {errors.specs && (
        <p className={css.error} role="alert">
          {errors.specs}
        </p>
      )}
    </Card>
  );
}
