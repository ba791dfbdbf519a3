import { ArrowDownIcon, ArrowUpIcon } from 'tdesign-icons-react';
import { Button, Input } from 'tdesign-react';
import { type Matrix, moveSpec, removeSpec, renameSpec, type SpecDraft } from '../model/matrix.ts';
import { SpecValues } from './spec-values.tsx';
import css from './specs.module.css';

interface SpecEditorProps {
  spec: SpecDraft;
  index: number;
  last: boolean;
  error: string | undefined;
  reshape: (next: (matrix: Matrix) => Matrix) => void;
}

export function SpecEditor({ spec, index, last, error, reshape }: SpecEditorProps) {
  const called = spec.name || `第 ${index + 1} 组规格`;
  return (
    <div className={css.spec} data-invalid={!!error}>
      <div className={css.specName}>
        <Input
          value={spec.name}
          maxlength={20}
          placeholder="规格名，如：颜色"
          status={error ? 'error' : 'default'}
          onChange={(name) => reshape((current) => renameSpec(current, index, name))}
        />
        {error && (
          <span className={css.error} role="alert">
            {error}
          </span>
        )}
      </div>
      <SpecValues values={spec.values} index={index} called={called} reshape={reshape} />
      <div className={css.specActions}>
        <Button
          variant="text"
          shape="square"
          icon={<ArrowUpIcon />}
          aria-label={`${called}往前移`}
          disabled={index === 0}
          onClick={() => reshape((current) => moveSpec(current, index, index - 1))}
        />
        <Button
          variant="text"
          shape="square"
          icon={<ArrowDownIcon />}
          aria-label={`${called}往后移`}
          disabled={last}
          onClick={() => reshape((current) => moveSpec(current, index, index + 1))}
        />
        <Button variant="text" theme="danger" onClick={() => reshape((current) => removeSpec(current, index))}>
          移除
        </Button>
      </div>
    </div>
  );
}
