import { AdjustStock, type StockRow } from '@lintuan/contracts/stock/schemas';
import { useState } from 'react';
import { Button, Input, Radio } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form, Wide } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { type AdjustKind, adjustWords, onHandAfter, quantityProblem, readQuantity } from '../adjustment.ts';
import { useAdjustStock } from '../queries/change-stock.ts';

const kinds = Object.entries(adjustWords).map(([value, { word }]) => ({ value, label: word }));

export function AdjustForm({ row }: { row: StockRow }) {
  const [kind, setKind] = useState<AdjustKind>('receive');
  const [quantity, setQuantity] = useState('');
  const [reason, setReason] = useState('');
  const { mutateAsync } = useAdjustStock();
  const problem = quantityProblem(row, kind, quantity);
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: AdjustStock) => ({ ...checkFields(AdjustStock, input), ...(problem && { quantity: problem }) }),
    onDone: ({ onHand, available }) => {
      setQuantity('');
      setReason('');
      toastDone(`${adjustWords[kind].word}好了：在库 ${onHand}，可售 ${available}`);
    },
  });
  const words = adjustWords[kind];
  const after = problem ? null : onHandAfter(row, kind, readQuantity(kind, quantity)!);

  return (
    <Form columns={2} onSubmit={() => void submit({ skuId: row.skuId, kind, quantity: readQuantity(kind, quantity) ?? 0, reason })}>
      <Wide>
        <Field group label="做什么">
          <Radio.Group
            theme="button"
            variant="default-filled"
            value={kind}
            options={kinds}
            onChange={(next) => {
              setKind(next as AdjustKind);
              edited('quantity');
            }}
          />
        </Field>
      </Wide>
      <Field
        label={words.quantity}
        required
        error={errors.quantity}
        help={after === null ? words.help : `在库 ${row.onHand} → ${after}，可售 ${row.available} → ${after - row.locked}`}
      >
        <Input
          value={quantity}
          align="right"
          onChange={(text) => {
            setQuantity(text);
            edited('quantity');
          }}
        />
      </Field>
      <Field label="原因" required error={errors.reason}>
        <Input
          value={reason}
          maxlength={200}
          placeholder={words.reason}
          onChange={(text) => {
            setReason(text);
            edited('reason');
          }}
        />
      </Field>
      <Actions>
        <Button type="submit" loading={busy}>
          确认{words.word}
        </Button>
      </Actions>
    </Form>
  );
}
